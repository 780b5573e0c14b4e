import { demand, openBook } from '../../google/book';
import { commit } from '../../google/commit';
import { CODE_MARK } from '../../google/forms';
import { knownForms } from '../../google/knownForms';
import { alone } from '../../google/lock';
import type { QuestionnaireLinks } from '../../panels';
import { CannotProceed } from '../../problem';
import { linksFor } from '../../questionnaires/personalLinks';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { personalLinks } from '../../registries/personalLinks';
import type { Registry } from '../../schema/registry';
import { demanded } from './demanded';

/** Writes the personal links of a questionnaire; those of other questionnaires stay on the sheet. */
export function questionnaireLinks({ key }: { readonly key: string }): QuestionnaireLinks {
  const questionnaire = demanded(key);
  const pattern = knownForms().get(key)?.link;
  if (!pattern)
    throw new CannotProceed({
      code: 'А-71',
      message: `Анкета «${questionnaire.title}» ещё не создана. Ничего не изменено. Создайте её, затем запросите ссылки. (А-71)`,
    });
  return alone(() => {
    const book = openBook(mentees, mentors, personalLinks);
    const base: Registry = questionnaire.respondent === 'mentor' ? mentors : mentees;
    const links = linksFor(questionnaire, demand(book.read(base)).rows as never, pattern, CODE_MARK);
    const table = demand(book.read(personalLinks));
    const others = table.rows.map(({ record }) => record).filter((row) => row.questionnaire !== questionnaire.title);
    const own = links.map((line) => ({ questionnaire: questionnaire.title, ...line }));
    commit(book, { table, replacement: [...others, ...own] });
    return { sheet: personalLinks.sheet, count: links.length, links };
  });
}
