/** How many bits hold the indices 0 … count − 1. */
export function bitsFor(count: number): number {
  return 32 - Math.clz32(Math.max(1, count - 1));
}
