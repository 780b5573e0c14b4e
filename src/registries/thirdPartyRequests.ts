import { choices } from '../schema/choicesKind';
import { choice, text } from '../schema/kinds';
import { schoolClass, tags } from '../schema/personKinds';
import { defineRegistry } from '../schema/registry';
import { REQUEST_OPTIONS } from '../tags/questionnaireOptions';
import { answerColumns, answerId, codeColumn } from './answerColumns';
import { CONSENT } from './vocabulary';

const PARENT = 'parent';
const TEACHER = 'teacher';
const PSYCHOLOGIST = 'psychologist';

/** Whose voice speaks of the child. */
export const THIRD_PARTIES = { parent: PARENT, teacher: TEACHER, psychologist: PSYCHOLOGIST } as const;

const all = (ask: string): Readonly<Record<string, string>> => ({
  [PARENT]: ask,
  [TEACHER]: ask,
  [PSYCHOLOGIST]: ask,
});

/** Requests on behalf of a child (R052): one row per answer, the source is kept, answers meet by the child's code. */
export const thirdPartyRequests = defineRegistry({
  key: 'thirdParty',
  sheet: 'Запросы о детях',
  about:
    'Что о ребёнке сообщили родитель, классный руководитель или психолог. Теги переходят в базу, когда известен код ребёнка.',
  tabColour: '#f9ab00',
  columns: {
    id: answerId('Т-'),
    code: codeColumn({ asks: all('Код участника (ребёнка), если вы его знаете') }, false),
    childName: text('Фамилия и имя ребёнка', {
      personal: true,
      asks: all('Фамилия и имя ребёнка (если код неизвестен)'),
      width: 200,
    }),
    childClass: schoolClass('Класс ребёнка', { personal: true, asks: all('Класс ребёнка') }),
    needs: choices('С чем нужна помощь', REQUEST_OPTIONS, {
      other: true,
      offersTags: true,
      asks: all('С чем ребёнку нужна помощь наставника? (можно выбрать несколько)'),
    }),
    request: text('Запрос', {
      long: true,
      personal: true,
      asks: {
        [PARENT]: 'Чего вы хотели бы для ребёнка? О здоровье и диагнозах не пишите.',
        [TEACHER]: 'Что вы замечаете на уроках и в классе? О здоровье и диагнозах не пишите.',
        [PSYCHOLOGIST]: 'Какая поддержка поможет? Результаты обследований и диагнозы не пишите.',
      },
    }),
    strengths: text('Сильные стороны', {
      long: true,
      personal: true,
      asks: all('Что у ребёнка получается хорошо, что он любит?'),
    }),
    consent: choice('Согласие ответившего родителя', Object.values(CONSENT), {
      required: true,
      asks: { [PARENT]: 'Согласны ли вы, чтобы школа использовала этот ответ при подборе наставника?' },
      help: 'Письменное согласие на обработку данных ребёнка куратор примет отдельно.',
    }),
    tags: tags('#Теги запроса', { help: 'Определены по ответу; можно поправить.' }),
    suggestion: text('Похоже, это', {
      width: 130,
      help: 'Коды участников с такой же фамилией, именем и классом. Проверьте и впишите нужный в «Код участника».',
    }),
    ...answerColumns,
  },
});
