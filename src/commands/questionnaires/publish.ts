import { putAnswerSheetsLast } from '../../google/answerSheets';
import { openBook } from '../../google/book';
import { commit } from '../../google/commit';
import { publishForm } from '../../google/forms';
import { alone } from '../../google/lock';
import { showSheet } from '../../google/sheets';
import type { QuestionnaireMade } from '../../panels';
import { formPlan } from '../../questionnaires/questionnaire';
import { tagSheet } from '../../registries/dictionary';
import { journal } from '../../registries/records';
import { offeredOptions } from '../../tags/offeredOptions';
import { journalLine } from '../journalLine';
import { demanded } from './demanded';

/**
 * Makes the form of one questionnaire, or brings it up to date with its declaration and the dictionary of tags; answers
 * and a school's own questions stay (R028, R063). One form a call, so that none comes near Google's six minutes.
 */
export function publishQuestionnaire({ key }: { readonly key: string }): QuestionnaireMade {
  const questionnaire = demanded(key);
  return alone(() => {
    const book = openBook(tagSheet, { captionsOf: journal });
    const offered = offeredOptions(book.read(tagSheet).rows.map(({ record }) => ({ tag: record.tag ?? '' })));
    const { address, created } = publishForm(formPlan(questionnaire, offered));
    commit(
      book,
      journalLine(book, {
        action: created ? 'Анкета создана' : 'Анкета обновлена',
        count: 1,
        subjects: [`«${questionnaire.title}»`],
        final: 'Отменить нельзя: анкета лежит в Google Формах. Ненужную форму удалите там.',
      }),
    );
    if (created) {
      putAnswerSheetsLast();
      showSheet(book, questionnaire.registry);
    }
    return { key, link: address, created };
  });
}
