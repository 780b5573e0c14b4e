/** Gives numbers Н-0001, Н-0002, … above every number already used (also by removed rows named in `used`). */
export function idGiver(prefix: string, used: Iterable<string>): () => string {
  let last = 0;
  for (const id of used) {
    if (!id.startsWith(prefix)) continue;
    const number = Number(id.slice(prefix.length));
    if (Number.isInteger(number) && number > last) last = number;
  }
  return () => {
    last += 1;
    return `${prefix}${String(last).padStart(4, '0')}`;
  };
}
