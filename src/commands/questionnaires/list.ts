import { knownForms } from '../../google/knownForms';
import type { QuestionnaireCard, QuestionnairesView } from '../../panels';
import { asksCode } from '../../questionnaires/questionnaire';
import { questionnaires } from '../../questionnaires/questionnaireList';
import { GROUP } from '../../questionnaires/wording';

/** Every questionnaire by the time it is sent out, with the address of its form where there is one. */
export function questionnairesView(): QuestionnairesView {
  const forms = knownForms();
  const groups = Object.values(GROUP).map((title) => ({
    title,
    questionnaires: questionnaires
      .filter(({ group }) => group === title)
      .map(
        (one): QuestionnaireCard => ({
          key: one.key,
          title: one.title,
          when: one.when,
          sheet: one.registry.sheet,
          link: forms.get(one.key)?.address ?? '',
          personal: asksCode(one),
          summed: one.respondent !== 'newcomer',
        }),
      ),
  }));
  return { groups };
}
