import { distance } from 'fastest-levenshtein';
import { CannotProceed, type Problem } from '../problem';
import { openTemplate, partsOf, type TemplatePart } from './docxTemplate';
import { foldName, type Placeholder } from './placeholder';
import { allFields, type Field, type Template } from './template';

/** What every item of a list has besides its own fields. */
const OF_EVERY_ITEM: readonly Field[] = [
  { name: '№', kind: 'number', source: 'computed' },
  { name: 'Последний', kind: 'flag', source: 'computed' },
];

/** Placeholders of a template, signs left out; for preparing exactly the forms it prints. */
export function placeholdersOf(bytes: string | Uint8Array): readonly Placeholder[] {
  return partsOf(openTemplate(bytes, () => '')).flatMap(flatten);
}

/**
 * Reads a curator's own version of a template: names nobody knows with the likely meaning, wrong cases, fields of a
 * list outside it, required fields left out, braces that do not match. An empty list means it can be used.
 */
export function checkTemplate(bytes: string | Uint8Array, template: Template): readonly Problem[] {
  try {
    const parts = partsOf(openTemplate(bytes, () => ''));
    const used = new Set(parts.flatMap(flatten).map(({ name }) => name));
    const problems = [...checkParts(parts, template.fields, template), ...absent(template, used)];
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
  } catch (error) {
    if (error instanceof CannotProceed) return error.problems;
    throw error;
  }
}

function checkParts(parts: readonly TemplatePart[], visible: readonly Field[], template: Template): readonly Problem[] {
  return parts.flatMap((part): readonly Problem[] => {
    const { placeholder, subparsed } = part;
    if (!placeholder) return [];
    const field = visible.find(({ name }) => foldName(name) === placeholder.name);
    if (!field) return [unknownField(placeholder, visible, template)];
    const inner = part.isCondition ? visible : [...(field.item ? [...OF_EVERY_ITEM, ...field.item] : []), ...visible];
    const isPrinted = subparsed === undefined;
    return [
      ...(isPrinted ? checkPrinted(placeholder, field) : []),
      ...checkParts(
        (subparsed ?? []).filter(({ type }) => type === 'placeholder'),
        inner,
        template,
      ),
    ];
  });
}

function checkPrinted(placeholder: Placeholder, field: Field): readonly Problem[] {
  const { written, unknownSuffix, gramCase } = placeholder;
  if (unknownSuffix !== undefined) {
    return [
      problem(
        'template-unknown-suffix',
        `У поля {{${written}}} непонятное окончание «|${unknownSuffix}». ` +
          'Падежи пишутся так: им, род, дат, вин, твор, пред; вид – кратко, подпись, прописными, строчной, без точки.',
      ),
    ];
  }
  if (field.kind === 'list' || field.kind === 'flag') {
    const sign = field.kind === 'list' ? '#' : '?';
    return [
      problem(
        'template-not-printable',
        `Поле {{${written}}} само не печатается: пишите {{${sign}${written}}}…{{/${written}}}.`,
      ),
    ];
  }
  const isDeclined = ['name', 'post', 'organisation'].includes(field.kind);
  if (!gramCase || gramCase === 'им' || isDeclined || field.cases?.includes(gramCase)) return [];
  return [problem('template-not-declined', `Поле {{${written}}} по падежам не меняется: уберите «|${gramCase}».`)];
}

function unknownField({ written, name }: Placeholder, visible: readonly Field[], template: Template): Problem {
  const elsewhere = allFields(template).find(({ field, list }) => list && foldName(field.name) === name);
  if (elsewhere?.list) {
    const { name: list } = elsewhere.list;
    return problem(
      'template-field-out-of-list',
      `Поле {{${written}}} действует только внутри списка: {{#${list}}}…{{/${list}}}.`,
    );
  }
  const near = nearest(name, visible);
  return problem(
    'template-unknown-field',
    `В шаблоне есть поле {{${written}}}, которого у этого документа нет.` +
      (near ? ` Возможно, имелось в виду {{${near}}}.` : ''),
  );
}

function nearest(name: string, fields: readonly Field[]): string | null {
  const ranked = fields
    .map((field) => ({ name: field.name, distance: distance(name, foldName(field.name)) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.name : null;
}

function absent(template: Template, used: ReadonlySet<string>): readonly Problem[] {
  return template.fields
    .filter((field) => field.required && field.source !== 'computed' && !used.has(foldName(field.name)))
    .map(({ name }) =>
      problem(
        'template-field-absent',
        `В шаблоне нет обязательного поля {{${name}}}: в документе не будет этих сведений.`,
      ),
    );
}

function flatten({ placeholder, subparsed = [] }: TemplatePart): readonly Placeholder[] {
  return [...(placeholder ? [placeholder] : []), ...subparsed.flatMap(flatten)];
}

function problem(code: string, message: string): Problem {
  return { code, message };
}
