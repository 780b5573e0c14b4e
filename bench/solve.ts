import { check } from '../src/pairing/assignment/check';
import type { Instance, Solution } from '../src/pairing/assignment/instance';
import { solve } from '../src/pairing/assignment/solve';
import { readInstance } from './instanceFile';
import { InputDefect } from './jsonBytes';

/*
 * solve FILE.json
 *
 * Reads {"mentees":n,"capacities":[…],"edges":[[mentee,mentor,score],…],"minimise":false} (indices from 0, scores whole)
 * and prints one line
 * {"matched":…,"total":…,"load2":…,"pairs":[[mentee,mentor],…],"prices":[[a,b],…],"valid":…,"edgeScans":…}.
 * Most pairs first, then the best total score, then the least sum of squared loads. A wrong input: a Russian message on
 * the error stream and exit code 1.
 *
 * The prices, one [a, b] per mentor, let anybody verify the result without trusting this program. Let s(i, j) be the
 * score, or minus the score if "minimise" is true; K = max(1, min(mentees, largest capacity)); pairs of numbers are
 * compared lexicographically. Drop the mentors without places or edges (their prices are [0, 0]). For every mentee i let
 *   U(i) = max of (0, 0) and of (1 − a(j), K·s(i, j) − b(j)) over the edges (i, j).
 * Whatever the assignment,
 *   (pairs, K·sum of s − sum over mentors of load·(load − 1)/2)
 *     ≤ sum of U(i) over mentees + sum of max((0, 0), (a(j), b(j) − t)) over mentors j and t = 0 … capacity(j) − 1,
 * because a pair (i, j) on the t-th place gives (1, K·s − t) ≤ U(i) + (a(j), b(j) − t). The printed assignment reaches
 * equality in both components: none has more pairs, and none with as many pairs has a larger second component. There one
 * point of s weighs K, and two best assignments differ by exchanges that change the load of at most two mentors by one,
 * hence the last sum by less than K: so the total is the best, and among those the sum of load², which is
 * matched + 2 · (the last sum), the least. The first components alone: a(j) = 1 marks a cover in the sense of König.
 * With "objective":"quality" (the best total first) the gain of a pair is (0, K·(2·s + 1)) instead of (1, K·s).
 */
function main(path: string | undefined): void {
  try {
    if (path === undefined) throw new InputDefect('не указан файл');
    const instance = readInstance(path);
    process.stdout.write(`${resultLine(instance, solve(instance))}\n`);
  } catch (error) {
    if (!(error instanceof InputDefect) && !(error instanceof RangeError)) throw error;
    const what = error instanceof InputDefect ? error.message : 'баллы или число мест слишком велики для точного счёта';
    process.stderr.write(`Задача не решена: ${what}. Исправьте файл и повторите.\n`);
    process.exitCode = 1;
  }
}

function resultLine(instance: Instance, solution: Solution): string {
  const { matched, total, load2, mentorOf, prices, edgeScans } = solution;
  const { valid } = check(instance, solution);
  const pairs: [number, number][] = [];
  mentorOf.forEach((mentor, mentee) => {
    if (mentor >= 0) pairs.push([mentee, mentor]);
  });
  const priceList = Array.from({ length: prices.length / 2 }, (_, j) => [prices[2 * j], prices[2 * j + 1]]);
  return JSON.stringify({ matched, total, load2, pairs, prices: priceList, valid, edgeScans });
}

main(process.argv[2]);
