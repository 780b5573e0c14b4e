import { choice, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';
import { answerColumns, answerId, CODE_QUESTION, codeColumn } from './answerColumns';

const ranked = (header: string, mentee: string, mentor: string) =>
  text(header, {
    personal: true,
    asks: { mentee, mentor },
    help: 'Код или фамилия и имя. Одного человека на строку.',
  });

/** Who would like to work with whom after the group meeting (R090); both bases take it over for pairing. */
export const preferenceAnswers = defineRegistry({
  key: 'preferenceAnswers',
  sheet: 'Предпочтения',
  about:
    'Ответы после групповой встречи. Выбранные и «не хочу» переходят в базы и учитываются при подборе; видит только куратор.',
  tabColour: '#f9ab00',
  columns: {
    id: answerId('В-'),
    code: codeColumn({ asks: { mentee: CODE_QUESTION, mentor: CODE_QUESTION } }),
    role: choice('Роль', ['Наставляемый', 'Наставник'], { width: 110 }),
    first: ranked(
      'Первый выбор',
      'С кем из наставников вы хотели бы работать больше всего?',
      'С кем из наставляемых вы хотели бы работать больше всего?',
    ),
    second: ranked('Второй выбор', 'Второй выбор (можно не отвечать)', 'Второй выбор (можно не отвечать)'),
    third: ranked('Третий выбор', 'Третий выбор (можно не отвечать)', 'Третий выбор (можно не отвечать)'),
    helps: text('Кто поможет / кому поможет', {
      long: true,
      personal: true,
      asks: {
        mentee: 'Кто из наставников может помочь вам достичь желаемых целей и почему?',
        mentor: 'Кому вы сможете помочь в достижении названных целей и чем?',
      },
    }),
    avoid: text('Не хочу', {
      personal: true,
      asks: {
        mentee: 'С кем из наставников вам было бы некомфортно? (увидит только куратор)',
        mentor: 'С кем работать не готовы? (увидит только куратор)',
      },
      help: 'Коды или фамилии и имена через точку с запятой. Можно не отвечать.',
    }),
    ...answerColumns,
  },
});
