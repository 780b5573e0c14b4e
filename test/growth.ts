/** Shorter than this nobody waits, whatever the growth. */
const UNNOTICED_MS = 25;
const ROUNDS = 5;
const ATTEMPTS = 6;

/** Processor time of this process alone: other programs on the computer do not count. */
function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const best = (work: () => void): number => Math.min(...Array.from({ length: ROUNDS }, () => spent(work)));

/**
 * Whether four times the input takes far less than the sixteen times a quadratic search would. A quadratic search shows
 * itself in every attempt, a disturbed measurement only in some: one attempt that stays proportional is enough.
 */
export function staysProportional(size: number, work: (size: number) => void): boolean {
  work(size);
  return Array.from({ length: ATTEMPTS }).some(() => {
    const large = best(() => work(size * 4));
    return large < UNNOTICED_MS || large / best(() => work(size)) < 10;
  });
}
