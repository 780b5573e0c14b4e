import type { Case, Declined } from './cases';
import { cleanText } from './cleanText';
import { organisationNouns, postNouns } from './headNouns';
import { declinePhrase, type HeadNouns } from './phraseDeclension';

/** A line of the school's own table: the post or organisation as it is written and its forms. */
export interface PhraseForms {
  readonly nominative: string;
  readonly forms: Partial<Readonly<Record<Case, string>>>;
}

const written = (phrase: string, kase: Case, overrides: readonly PhraseForms[]): string | undefined =>
  overrides.find((line) => cleanText(line.nominative).toLowerCase() === phrase.toLowerCase())?.forms[kase]?.trim() ||
  undefined;

/** Several posts in one line («учитель химии, классный руководитель 7Б»): each declines when its head is known. */
function declineList(text: string, kase: Case, nouns: HeadNouns): Declined {
  const [first = '', ...rest] = text.split(/(, | и )/);
  const head = declinePhrase(first, kase, nouns);
  const tail = rest.map((piece) => {
    const form = declinePhrase(piece, kase, nouns);
    return form.sure ? form.text : piece;
  });
  return { text: [head.text, ...tail].join(''), sure: head.sure };
}

/**
 * A school post in a case: the head is declined, what depends on it stays. Abbreviations (зам. директора, и.о.)
 * do not change. An unknown post comes back unchanged with `sure` false.
 */
export function declinePost(post: string, kase: Case, overrides: readonly PhraseForms[] = []): Declined {
  const clean = cleanText(post);
  const ready = written(clean, kase, overrides);
  if (ready !== undefined) return { text: ready, sure: true };
  const meanwhile = /^временно /i.exec(clean)?.[0] ?? '';
  const form = declineList(clean.slice(meanwhile.length), kase, postNouns);
  return { text: meanwhile + form.text, sure: form.sure };
}

/** Name of an organisation in a case: «гимназия № 14» → «гимназии № 14»; what stands in quotes never changes. */
export function declineOrganisation(name: string, kase: Case, overrides: readonly PhraseForms[] = []): Declined {
  const clean = cleanText(name);
  const ready = written(clean, kase, overrides);
  return ready === undefined ? declinePhrase(clean, kase, organisationNouns) : { text: ready, sure: true };
}
