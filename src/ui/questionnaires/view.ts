import type { QuestionnaireCard, QuestionnaireMade, QuestionnairesView } from '../../panels';
import { count, type Noun } from '../wording';

const QUESTIONNAIRE: Noun = ['анкета', 'анкеты', 'анкет'];

const cardsOf = ({ groups }: QuestionnairesView): readonly QuestionnaireCard[] =>
  groups.flatMap(({ questionnaires }) => questionnaires);

export const keysOf = (view: QuestionnairesView): readonly string[] => cardsOf(view).map(({ key }) => key);

/** Those whose forms there are: to bring them up to date after the dictionary of tags has changed. */
export const madeKeys = (view: QuestionnairesView): readonly string[] =>
  cardsOf(view)
    .filter(({ link }) => link !== '')
    .map(({ key }) => key);

/** The main questionnaires are offered as long as they are not made. */
export const firstChoice = ({ groups }: QuestionnairesView): readonly string[] =>
  (groups[0]?.questionnaires ?? []).filter(({ link }) => link === '').map(({ key }) => key);

export const withLink = (view: QuestionnairesView, { key, link }: QuestionnaireMade): QuestionnairesView => ({
  groups: view.groups.map((group) => ({
    ...group,
    questionnaires: group.questionnaires.map((one) => (one.key === key ? { ...one, link } : one)),
  })),
});

export const publishText = (view: QuestionnairesView, key: string, number: number, all: number): string => {
  const card = cardsOf(view).find((one) => one.key === key);
  const what = card?.link ? 'Обновляем' : 'Создаём';
  return `${what} анкету ${number} из ${all}: «${card?.title ?? ''}»…`;
};

/** What was done, and what was not. */
export function madeText(made: readonly boolean[], left: number): string {
  const created = made.filter(Boolean).length;
  const parts = [
    created > 0 ? `Создано: ${count(created, QUESTIONNAIRE)}.` : '',
    created < made.length ? `Обновлено: ${count(made.length - created, QUESTIONNAIRE)}.` : '',
    left > 0 ? `Осталось: ${left}. Нажмите кнопку ещё раз – готовое не задвоится.` : 'Отправьте ссылки участникам.',
  ];
  return parts.filter(Boolean).join(' ');
}

/** How many of a group are made: «создано 1 из 2». */
export const groupText = (cards: readonly QuestionnaireCard[]): string => {
  const made = cards.filter(({ link }) => link !== '').length;
  return made === 0 ? `${count(cards.length, QUESTIONNAIRE)}` : `создано ${made} из ${cards.length}`;
};
