import type { KnownQuestionnaire } from '../../documents/sources/world';
import type { Book } from '../../google/book';
import { formPlan } from '../../questionnaires/questionnaire';
import { questionnaires } from '../../questionnaires/questionnaireList';
import { tagSheet } from '../../registries/dictionary';
import { offeredOptions } from '../../tags/offeredOptions';

/** Every questionnaire with the school's own #tags, as its form would ask. */
export function knownQuestionnaires(book: Book): KnownQuestionnaire[] {
  const offered = offeredOptions(book.read(tagSheet).rows.map(({ record }) => ({ tag: record.tag ?? '' })));
  return questionnaires.map((questionnaire) => ({ plan: formPlan(questionnaire, offered), when: questionnaire.when }));
}
