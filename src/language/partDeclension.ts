import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { type Declined, type ObliqueCase, withEnding } from './cases';
import { foldCase } from './cleanText';
import { looksLikeSurname } from './fullName';
import { firstNameGender, type Gender } from './gender';
import { hasLatin } from './lookAlikes';
import { firstNameRules, undeclinedHalves } from './personRules';
import { type DeclensionRule, surnameRules } from './surnameRules';
import { isParticle } from './titleCase';

const libraryCase = {
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  pre: 'prepositional',
} as const;

type Library = typeof inclineLastname;

const fits = (rule: DeclensionRule, folded: string, gender: Gender): boolean =>
  (rule.gender === undefined || rule.gender === gender) &&
  (rule.shape instanceof RegExp ? rule.shape.test(folded) : rule.shape.has(folded));

const isDoubtful = (rule: DeclensionRule, kase: ObliqueCase): boolean =>
  rule.doubt === 'all' || (rule.doubt === 'instrumental' && kase === 'ins');

/** One word without hyphens, by the rules above the library or by the library with the gender given. */
function declineWord(
  word: string,
  gender: Gender,
  kase: ObliqueCase,
  rules: readonly DeclensionRule[],
  library: Library,
): Declined {
  if (hasLatin(word)) return { text: word, sure: false };
  const rule = rules.find((candidate) => fits(candidate, foldCase(word), gender));
  if (rule) return { text: withEnding(word, rule.cut, rule.endings, kase), sure: !isDoubtful(rule, kase) };
  return { text: library(word, libraryCase[kase], gender), sure: true };
}

/** Шериг-оол, Айдын-оол: «оол» (a boy) makes one word with what stands before it. */
const isTuvan = (pieces: readonly string[]): boolean => foldCase(pieces[pieces.length - 1] ?? '') === 'оол';

/** A name of several words or hyphenated halves, each declined; particles and dependent first halves stay. */
function declineEach(text: string, one: (word: string) => Declined): Declined {
  let sure = true;
  const declined = text.split(' ').map((word) =>
    word
      .split('-')
      .map((piece, index, pieces) => {
        const isFirst = index < pieces.length - 1;
        const stays = isFirst && (undeclinedHalves.has(foldCase(piece)) || isTuvan(pieces));
        if (stays || piece === '' || isParticle(piece) || piece.endsWith('.')) return piece;
        const form = one(piece);
        sure &&= form.sure;
        return form.text;
      })
      .join('-'),
  );
  return { text: declined.join(' '), sure };
}

export const declineSurname = (surname: string, gender: Gender, kase: ObliqueCase): Declined =>
  declineEach(surname, (word) => declineWord(word, gender, kase, surnameRules, inclineLastname));

export function declineFirstName(first: string, gender: Gender, kase: ObliqueCase): Declined {
  const known = firstNameGender(first);
  const form = declineEach(first, (word) => declineWord(word, gender, kase, firstNameRules, inclineFirstname));
  const contradicts = known !== null && known !== gender && !first.endsWith('.');
  return contradicts || looksLikeSurname(first) ? { ...form, sure: false } : form;
}

const PATRONYMIC = { male: /(?:вич|ьич|мич|кич|тич)$/, female: /(?:овна|евна|ична)$/ } as const;
const WITH_SUFFIX = /-(?:оглы|оглу|углы|угли|улы|уулу|кызы|кизи|гызы)$/;

/** A patronymic; with оглы or кызы it does not change. Another second name declines as a first name and is marked. */
export function declinePatronymic(middle: string, suffix: string, gender: Gender, kase: ObliqueCase): Declined {
  const folded = foldCase(middle);
  if (middle === '' || suffix !== '' || WITH_SUFFIX.test(folded) || middle.endsWith('.'))
    return { text: middle, sure: true };
  if (PATRONYMIC[gender].test(folded))
    return { text: inclineMiddlename(middle, libraryCase[kase], gender), sure: true };
  const contradicts = PATRONYMIC[gender === 'male' ? 'female' : 'male'].test(folded);
  return contradicts
    ? { text: middle, sure: false }
    : { text: declineFirstName(middle, gender, kase).text, sure: false };
}
