import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { declare } from '../questionnaire';
import { GROUP, PRIVACY } from '../wording';

const CONFIRMATION =
  'Спасибо! Ответ получен. Куратор свяжется с вами. Если что-то изменится, заполните анкету ещё раз – учтём последний ответ.';

/** The two questionnaires that fill the bases (R063; methodology 2.1, 2.2). */
export const baseQuestionnaires = [
  declare({
    key: mentees.key,
    title: 'Анкета наставляемого',
    description: [
      'Расскажите, с чем вам нужна помощь, и мы подберём наставника в нашей школе.',
      PRIVACY,
      'Если вам нет 18 лет, заполните анкету вместе с родителем и принесите куратору подписанное им согласие: без него подобрать наставника нельзя.',
    ].join('\n\n'),
    confirmation: CONFIRMATION,
    group: GROUP.main,
    when: 'В начале года и всякий раз, когда кто-то ищет наставника.',
    registry: mentees,
    respondent: 'newcomer',
    collectsEmail: true,
    asking: {
      first: [
        ...['name', 'role', 'schoolClass', 'position', 'birthYear', 'phone', 'guardian'],
        ...['needs', 'request', 'wanted', 'roleModel', 'times', 'meeting', 'avoid'],
      ],
      last: ['consent', 'guardianConsent', 'consentDate'],
    },
  }),
  declare({
    key: mentors.key,
    title: 'Чем я могу быть полезен в качестве наставника?',
    description: [
      'Расскажите, чем вы готовы помочь и сколько времени можете уделять, – мы предложим вам наставляемых.',
      PRIVACY,
      'Если вам нет 18 лет, принесите куратору согласие, подписанное родителем. Без согласия пару составить нельзя.',
    ].join('\n\n'),
    confirmation: CONFIRMATION,
    group: GROUP.main,
    when: 'В начале года и всякий раз, когда кто-то готов стать наставником.',
    registry: mentors,
    respondent: 'newcomer',
    collectsEmail: true,
    asking: {
      first: [
        ...['name', 'role', 'workplace', 'birthYear', 'phone', 'offers', 'achievements', 'interests', 'audience'],
        ...['capacity', 'timeBudget', 'times', 'meeting', 'roleModels', 'years', 'experience', 'avoid'],
      ],
      last: ['consent', 'guardianConsent', 'consentDate', 'certificate'],
    },
  }),
];
