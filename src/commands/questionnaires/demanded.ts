import { CannotProceed } from '../../problem';
import type { Questionnaire } from '../../questionnaires/questionnaire';
import { questionnaireOf } from '../../questionnaires/questionnaireList';

/** The questionnaire of a key a panel sent. */
export function demanded(key: string): Questionnaire {
  const found = questionnaireOf(key);
  if (found) return found;
  throw new CannotProceed({
    code: 'А-70',
    message: 'Такой анкеты нет. Ничего не изменено. Закройте окно и откройте его снова из меню. (А-70)',
  });
}
