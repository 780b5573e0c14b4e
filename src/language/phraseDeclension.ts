import { type Case, type Declined, type Endings, type ObliqueCase, withEnding } from './cases';
import { foldCase } from './cleanText';

/** A noun that may stand at the head of a post or an organisation, with its forms in all cases. */
export interface HeadNoun {
  readonly gender: 'masculine' | 'feminine' | 'neuter';
  /** The accusative of a person is the genitive. */
  readonly animate: boolean;
  readonly cut: number;
  readonly endings: Endings;
}

export type HeadNouns = ReadonlyMap<string, HeadNoun>;

type Agreement = Pick<HeadNoun, 'gender' | 'animate'>;

/** Endings of an adjective by its dictionary ending: old ending → five forms. */
const hardM: Endings = ['ого', 'ому', 'ый', 'ым', 'ом'];
const velarM: Endings = ['ого', 'ому', 'ий', 'им', 'ом'];
const softM: Endings = ['его', 'ему', 'ий', 'им', 'ем'];
const stressedM: Endings = ['ого', 'ому', 'ой', 'ым', 'ом'];
const hardF: Endings = ['ой', 'ой', 'ую', 'ой', 'ой'];
const softF: Endings = ['ей', 'ей', 'юю', 'ей', 'ей'];
const hissF: Endings = ['ей', 'ей', 'ую', 'ей', 'ей'];
const hardN: Endings = ['ого', 'ому', 'ое', 'ым', 'ом'];
const velarN: Endings = ['ого', 'ому', 'ое', 'им', 'ом'];
const softN: Endings = ['его', 'ему', 'ее', 'им', 'ем'];

const adjectives: readonly (readonly [RegExp, HeadNoun['gender'], Endings])[] = [
  [/[гкх]ий$/, 'masculine', velarM],
  [/ий$/, 'masculine', softM],
  [/ый$/, 'masculine', hardM],
  [/ой$/, 'masculine', stressedM],
  [/[жшщч]ая$/, 'feminine', hissF],
  [/ая$/, 'feminine', hardF],
  [/яя$/, 'feminine', softF],
  [/[гкх]ое$/, 'neuter', velarN],
  [/ое$/, 'neuter', hardN],
  [/ее$/, 'neuter', softN],
];

/** An adjective in a case, in agreement with its noun; undefined when the word is no adjective of that gender. */
export function declineAdjective(word: string, noun: Agreement, kase: ObliqueCase): string | undefined {
  const reflexive = /ся$/.test(word);
  const base = reflexive ? word.slice(0, -2) : word;
  const found = adjectives.find(([shape, gender]) => gender === noun.gender && shape.test(foldCase(base)));
  if (!found) return undefined;
  const asGenitive = kase === 'acc' && noun.animate && noun.gender === 'masculine';
  return withEnding(base, 2, found[2], asGenitive ? 'gen' : kase) + (reflexive ? 'ся' : '');
}

const isAbbreviation = (word: string): boolean => /^[А-ЯЁ]{2,}(?:\s|$)/.test(word) || /^[а-яё]{1,6}\./i.test(word);

function declineNoun(word: string, kase: ObliqueCase, nouns: HeadNouns): { form: string; noun: HeadNoun } | undefined {
  const pieces = word.split('-');
  const found = pieces.map((piece) => nouns.get(foldCase(piece)));
  const [noun] = found;
  if (noun === undefined || found.includes(undefined)) return undefined;
  const form = pieces.map((piece, index) => {
    const { cut, endings, animate, gender } = found[index] as HeadNoun;
    return withEnding(piece, cut, endings, kase === 'acc' && animate && gender === 'masculine' ? 'gen' : kase);
  });
  return { form: form.join('-'), noun };
}

/**
 * Declines the head of a phrase, «средняя школа № 5» or «старший вожатый школы», and keeps the tail behind the head
 * noun. Words before it must be adjectives in agreement. An unknown head comes back unchanged, not sure.
 */
export function declinePhrase(phrase: string, kase: Case, nouns: HeadNouns): Declined {
  if (kase === 'nom' || phrase === '') return { text: phrase, sure: true };
  const words = phrase.split(' ');
  for (const [index, word] of words.entries()) {
    const head = declineNoun(word, kase, nouns);
    if (!head) continue;
    const before = words.slice(0, index).map((one) => declineAdjective(one, head.noun, kase));
    if (before.includes(undefined)) break;
    return { text: [...before, head.form, ...words.slice(index + 1)].join(' '), sure: true };
  }
  return { text: phrase, sure: isAbbreviation(phrase) };
}
