import { putAnswerSheetsLast } from '../google/answerSheets';
import { openBook } from '../google/book';
import { commit } from '../google/commit';
import { publishForm } from '../google/forms';
import { alone } from '../google/lock';
import { formPlan } from '../questionnaires/questionnaire';
import { questionnaireOf } from '../questionnaires/questionnaireList';
import { tagSheet } from '../registries/dictionary';
import { mentees } from '../registries/mentees';
import { mentors } from '../registries/mentors';
import { offeredOptions } from '../tags/offeredOptions';
import { journalLine } from './journalLine';

/** Makes both questionnaires as Google Forms, or brings them up to date; answers already given stay (R028, R063). */
export function createQuestionnaires(): string {
  return alone(() => {
    const book = openBook();
    const offered = offeredOptions(book.read(tagSheet).rows.map(({ record }) => ({ tag: record.tag ?? '' })));
    const published = [mentees.key, mentors.key]
      .flatMap((key) => questionnaireOf(key) ?? [])
      .map((one) => ({ title: one.title, ...publishForm(formPlan(one, offered)) }));
    commit(
      book,
      journalLine(book, {
        action: 'Анкеты созданы или обновлены',
        count: published.length,
        subjects: published.map(({ title }) => `«${title}»`),
        final: 'Отменить нельзя: анкеты лежат в Google Формах. Ненужную форму удалите там.',
      }),
    );
    putAnswerSheetsLast();
    book.sheetOf(mentees).activate();
    return [
      'Анкеты готовы. Отправьте ссылки участникам:',
      ...published.map(({ title, address }) => `«${title}»\n${address}`),
      'Ответы попадут в таблицу сами; если нет – выберите «Принять новые ответы».',
    ].join('\n\n');
  });
}
