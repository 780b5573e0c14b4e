/** The six Russian cases: именительный, родительный, дательный, винительный, творительный, предложный. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre';
export type ObliqueCase = Exclude<Case, 'nom'>;

export const OBLIQUE: readonly ObliqueCase[] = ['gen', 'dat', 'acc', 'ins', 'pre'];

const byAbbreviation: Readonly<Record<string, Case>> = {
  им: 'nom',
  род: 'gen',
  дат: 'dat',
  вин: 'acc',
  твор: 'ins',
  пред: 'pre',
};

/** Case by the abbreviation placeholders use: «дат» in {{Куратор|дат}}; undefined when there is no such case. */
export const caseOf = (abbreviation: string): Case | undefined =>
  byAbbreviation[abbreviation.trim().toLowerCase().replace(/\.$/, '')];

/** A declined text; `sure` is false where a person should look at it before it is printed. */
export interface Declined {
  readonly text: string;
  readonly sure: boolean;
}

/** Five endings for the oblique cases, put on a word after `cut` letters are taken off its end. */
export type Endings = readonly [gen: string, dat: string, acc: string, ins: string, pre: string];

export const withEnding = (word: string, cut: number, endings: Endings, kase: ObliqueCase): string =>
  word.slice(0, word.length - cut) + endings[OBLIQUE.indexOf(kase)];
