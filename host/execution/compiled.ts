/** Scripts whose compiled form is kept; a workbench knows one, tests a few. */
const KEPT = 8;

const compiled = new Map<string, Uint8Array>();

/** What an earlier execution of the same source made of it, in any host of this process. */
export const compiledOf = (source: string): Uint8Array | null => compiled.get(source) ?? null;

export function keepCompiled(source: string, made: Uint8Array): void {
  const [oldest] = compiled.keys();
  if (compiled.size >= KEPT && oldest !== undefined) compiled.delete(oldest);
  compiled.set(source, made);
}
