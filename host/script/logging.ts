import { stand } from './shim';

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

const text = (values: readonly unknown[]): string => {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || !/%[sdj]/.test(first)) return values.map(shown).join(' ');
  const filled = first.replace(/%[sdj]/g, () => shown(rest.shift()));
  return [filled, ...rest.map(shown)].join(' ');
};

export function makeLogging(log: string[]): { readonly console: object; readonly Logger: object } {
  const write = (...values: unknown[]): void => {
    log.push(text(values));
  };
  return {
    console: stand('console', {
      log: write,
      info: write,
      warn: write,
      error: write,
      debug: write,
      time: () => undefined,
      timeEnd: () => undefined,
    }),
    Logger: stand('Logger', {
      log(...values: unknown[]) {
        write(...values);
        return this;
      },
      getLog: () => log.join('\n'),
      clear: () => {
        log.length = 0;
      },
    }),
  };
}
