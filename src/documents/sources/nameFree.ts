import { foldCase } from '../../language/cleanText';
import type { World } from './world';

const SHORTEST_STEM = 3;
/** A case form differs from the name in its last letters only: Зорина – Зориной, Пётр – Петром, Лев – Львом. */
const ENDING = 3;

/**
 * Tells whether a text somebody typed (a form of mentoring, an address, a number) may leave the school: it names no
 * participant in any case, holds no e-mail and no telephone number. Too careful rather than too trusting.
 */
export function nameFree({ mentees, mentors }: World): (text: string) => boolean {
  let names: readonly string[] | null = null;
  return (text) => {
    if (/@|(?:\d[\s()-]*){10}/.test(text)) return false;
    names ??= [...new Set([...mentees, ...mentors].flatMap(({ name, guardian }) => wordsOf(`${name} ${guardian}`)))];
    const all = names;
    return wordsOf(text).every((word) => !all.some((name) => isFormOf(word, name)));
  };
}

const wordsOf = (text: string): readonly string[] =>
  foldCase(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

function isFormOf(word: string, name: string): boolean {
  const shorter = Math.min(word.length, name.length);
  if (word === name) return true;
  if (shorter < SHORTEST_STEM || Math.abs(word.length - name.length) > ENDING) return false;
  const stem = Math.max(SHORTEST_STEM, shorter - 2);
  return word.slice(0, stem) === name.slice(0, stem);
}
