const NBSP = '\u00a0';

/** The three forms a Russian noun takes after a number: 1 пара, 2 пары, 5 пар. */
export type CountedForms = readonly [one: string, few: string, many: string];

/** The form that agrees with a whole number: 1, 21 → one; 2–4, 22 → few; 0, 5–20 → many. */
export function plural(count: number, [one, few, many]: CountedForms): string {
  const hundred = Math.abs(Math.trunc(count)) % 100;
  const ten = hundred % 10;
  if (hundred >= 11 && hundred <= 14) return many;
  if (ten === 1) return one;
  return ten >= 2 && ten <= 4 ? few : many;
}

const grouped = (count: number): string =>
  Math.abs(count) < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, NBSP);

/** «5 пар», «33 245 баллов»: with no-break spaces, digits in groups of three from five digits on. */
export const counted = (count: number, forms: CountedForms): string =>
  `${grouped(count)}${NBSP}${plural(count, forms)}`;

/** Singular for one person, plural for several: «куратором» or «кураторами». */
export const oneOrMany = (count: number, singular: string, several: string): string =>
  count === 1 ? singular : several;
