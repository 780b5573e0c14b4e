import { caseOf, type ObliqueCase } from '../language/cases';
import { declineName, type NameForms } from '../language/declension';
import { parseFullName } from '../language/fullName';
import { genderOf } from '../language/gender';
import { declineOrganisation, declinePost } from '../language/posts';
import type { GramCase } from './placeholder';
import type { Decline } from './values';

/** A form nobody vouches for, told by the nominative so that the curator's correction can be kept for ever. */
export interface DoubtfulForm {
  readonly nominative: string;
  readonly case: GramCase;
  readonly text: string;
}

/** Declines by the school's own table first, then by rule; every unsure form is noted once. */
export function declining(table: readonly NameForms[]): { decline: Decline; doubts: () => readonly DoubtfulForm[] } {
  const doubts = new Map<string, DoubtfulForm>();
  const decline: Decline = (field, text, gramCase) => {
    const kase = caseOf(gramCase) ?? 'nom';
    const form =
      field === 'name'
        ? declineFull(text, kase, table)
        : field === 'post'
          ? declinePost(text, kase, table)
          : declineOrganisation(text, kase, table);
    if (!form.sure) doubts.set(`${text}|${gramCase}`, { nominative: text, case: gramCase, text: form.text });
    return form;
  };
  return { decline, doubts: () => [...doubts.values()] };
}

function declineFull(text: string, kase: 'nom' | ObliqueCase, table: readonly NameForms[]) {
  const name = parseFullName(text);
  const known = table.find(({ nominative }) => nominative.trim().toLowerCase() === text.trim().toLowerCase());
  // What is not a name is printed as it stands: an order must never lose somebody silently.
  if (name.text === '' || name.problem !== undefined) {
    const given = kase === 'nom' ? undefined : known?.forms[kase];
    return given ? { text: given, sure: true } : { text, sure: false };
  }
  return declineName(name, known?.gender ?? genderOf(name), kase, table);
}
