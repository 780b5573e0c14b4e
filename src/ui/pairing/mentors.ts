import type { PairingView } from '../../panels';

export interface KnownMentor {
  readonly id: string;
  readonly name: string;
}

/**
 * The number of a mentor as the registry writes it: «м-7», «M0007» (Latin letter) and «7» are all «М-0007».
 * @returns '' when the text is no such number.
 */
export const mentorNumber = (text: string): string => {
  const digits = /^\s*[мm]?\s*[-–—]?\s*(\d{1,6})(?!\d)/i.exec(text)?.[1];
  return digits && Number(digits) > 0 ? `М-${String(Number(digits)).padStart(4, '0')}` : '';
};

/** Mentors seen anywhere in the view, each once, by name. */
export const knownMentors = ({ suggestions, forbidden }: PairingView): readonly KnownMentor[] => {
  const names = new Map<string, string>();
  for (const { mentor, alternatives } of suggestions) {
    names.set(mentor.id, mentor.name);
    for (const { id, name } of alternatives) names.set(id, name);
  }
  for (const { mentorId, mentor } of forbidden) names.set(mentorId, mentor);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru') || a.id.localeCompare(b.id, 'ru'));
};

/** The mentor meant by a number or by a name typed in full or in part; '' when it fits none or several. */
export const mentorMeant = (text: string, known: readonly KnownMentor[]): string => {
  const number = mentorNumber(text);
  if (number) return number;
  const wanted = plain(text);
  if (wanted === '') return '';
  const exact = known.filter(({ name }) => plain(name) === wanted);
  const fitting = exact.length > 0 ? exact : known.filter(({ name }) => plain(name).includes(wanted));
  return fitting.length === 1 ? (fitting[0]?.id ?? '') : '';
};

const plain = (text: string): string => text.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
