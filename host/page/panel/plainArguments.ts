/**
 * Arguments as Google lets them through: numbers, texts, booleans, null, arrays and plain objects of them,
 * or one form element alone, which becomes its fields by name.
 * @throws TypeError for a date, function, element, number without value or any other object, naming where it stands.
 */
export const plainArguments = (args: readonly unknown[]): unknown[] => {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [fieldsOf(only)];
  return args.map((value, at) => plain(value, String(at)));
};

const illegal = (path: string): TypeError => new TypeError(`Failed due to illegal value in property: ${path}`);

const plain = (value: unknown, path: string): unknown => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw illegal(path);
    return value;
  }
  if (Array.isArray(value)) return value.map((part, at) => plain(part, `${path}.${at}`));
  if (typeof value !== 'object') throw illegal(path);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw illegal(path);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, plain(part, name)]),
  );
};

const fieldsOf = (form: HTMLFormElement): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw illegal(name);
    const before = fields[name];
    fields[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return fields;
};
