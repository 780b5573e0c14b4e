/** Shorter than this nobody waits, whatever the growth. */
const UNNOTICED_MS = 25;
const ROUNDS = 5;

const best = (work: () => void): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

/**
 * Whether four times the input takes far less than the sixteen times a quadratic search would: a ratio inside one run,
 * so that a slow or busy computer changes nothing.
 */
export function staysProportional(size: number, work: (size: number) => void): boolean {
  work(size);
  const large = best(() => work(size * 4));
  return large < UNNOTICED_MS || large / best(() => work(size)) < 10;
}
