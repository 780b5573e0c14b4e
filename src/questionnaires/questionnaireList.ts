import { mentees } from '../registries/mentees';
import { mentors } from '../registries/mentors';
import { type FormPlan, formItems } from '../schema/formPlan';

const PRIVACY =
  'Ответы видит только куратор программы; они хранятся в его таблице на серверах Google и нужны только для подбора. Не пишите о здоровье и диагнозах – для этого они не нужны.';

const CONFIRMATION =
  'Спасибо! Ответ получен. Куратор свяжется с вами. Если что-то изменится, заполните анкету ещё раз – учтём последний ответ.';

const menteeQuestionnaire: FormPlan = {
  key: mentees.key,
  title: 'Анкета наставляемого',
  description: [
    'Расскажите, с чем вам нужна помощь, и мы подберём наставника в нашей школе.',
    PRIVACY,
    'Если вам нет 18 лет, заполните анкету вместе с родителем и принесите куратору подписанное им согласие: без него подобрать наставника нельзя.',
  ].join('\n\n'),
  confirmation: CONFIRMATION,
  collectsEmail: true,
  items: formItems(mentees, [
    'name',
    'role',
    'schoolClass',
    'position',
    'birthYear',
    'phone',
    'guardian',
    'needs',
    'request',
    'wanted',
    'roleModel',
    'times',
    'meeting',
    'avoid',
    'consent',
    'guardianConsent',
    'consentDate',
  ]),
};

const mentorQuestionnaire: FormPlan = {
  key: mentors.key,
  title: 'Чем я могу быть полезен в качестве наставника?',
  description: [
    'Расскажите, чем вы готовы помочь и сколько времени можете уделять, – мы предложим вам наставляемых.',
    PRIVACY,
    'Если вам нет 18 лет, принесите куратору согласие, подписанное родителем. Без согласия пару составить нельзя.',
  ].join('\n\n'),
  confirmation: CONFIRMATION,
  collectsEmail: true,
  items: formItems(mentors, [
    'name',
    'role',
    'workplace',
    'birthYear',
    'phone',
    'offers',
    'achievements',
    'interests',
    'audience',
    'capacity',
    'timeBudget',
    'times',
    'meeting',
    'roleModels',
    'years',
    'experience',
    'avoid',
    'consent',
    'guardianConsent',
    'consentDate',
    'certificate',
  ]),
};

/** The two questionnaires, derived from the registries they fill (R028, R063; methodology 2.1 and 2.2). */
export const questionnaires: readonly FormPlan[] = [menteeQuestionnaire, mentorQuestionnaire];
