import { choices } from '../schema/choicesKind';
import { choice, text } from '../schema/kinds';
import { tags } from '../schema/personKinds';
import { defineRegistry } from '../schema/registry';
import { REQUEST_OPTIONS } from '../tags/questionnaireOptions';
import { answerColumns, answerId } from './answerColumns';
import { MENTEE_ROLES } from './vocabulary';

/** What people would like before any base exists (R028). Nobody is named here. */
export const preliminaryRequests = defineRegistry({
  key: 'preliminary',
  sheet: 'Предварительные запросы',
  about: 'Ответы без имён: какая помощь нужна в школе. По ним видно, каких наставников искать.',
  tabColour: '#f9ab00',
  columns: {
    id: answerId('З-'),
    role: choice('Кто отвечает', MENTEE_ROLES, { required: true, ask: 'Кто вы?', width: 100 }),
    interest: choice(
      'Готовность участвовать',
      ['Хочу, чтобы мне помогли', 'Хочу помогать другим', 'Пока не решил(а)'],
      {
        ask: 'Хотели бы вы участвовать в программе наставничества?',
      },
    ),
    needs: choices('С чем нужна помощь', REQUEST_OPTIONS, {
      other: true,
      offersTags: true,
      ask: 'С чем вам нужна помощь? (можно выбрать несколько)',
    }),
    offers: choices('С чем готовы помочь', REQUEST_OPTIONS, {
      other: true,
      offersTags: true,
      ask: 'С чем вы сами могли бы помочь? (можно выбрать несколько или не отвечать)',
    }),
    request: text('Своими словами', {
      long: true,
      personal: true,
      ask: 'Что ещё важно знать? Имена и фамилии не пишите.',
    }),
    tags: tags('#Теги запроса', { help: 'Определены по ответу; можно поправить.' }),
    ...answerColumns,
  },
});
