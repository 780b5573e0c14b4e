import { putAnswerSheetsLast } from '../google/answerSheets';
import { openBook } from '../google/book';
import { commit } from '../google/commit';
import { publishForm } from '../google/forms';
import { alone } from '../google/lock';
import { questionnaires } from '../questionnaires/questionnaireList';
import { mentees } from '../registries/mentees';
import { journalLine } from './journalLine';

/** Makes both questionnaires as Google Forms, or brings them up to date; answers already given stay (R028, R063). */
export function createQuestionnaires(): string {
  return alone(() => {
    const book = openBook();
    const published = questionnaires.map((plan) => publishForm(plan));
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
