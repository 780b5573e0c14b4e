/** A small generator of numbers in [0, 1) with integer arithmetic only: the same seed gives the same numbers everywhere. */
export function seededRandom(seed: number): () => number {
  let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
