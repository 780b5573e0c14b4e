import { choice, date, generatedId, text } from '../schema/kinds';
import { participantCode } from '../schema/personKinds';
import { defineRegistry, type RowOf } from '../schema/registry';
import { CONSENT_KINDS, CONSENT_MEDIA, SIGNERS } from './vocabulary';

/**
 * Register of consents (R036, R053–R055): the fact, the day and the kind of each consent, and where the paper is kept.
 * Never the paper itself and never a name. What the questionnaire said stays in the bases and counts beside it.
 */
export const consents = defineRegistry({
  key: 'consents',
  sheet: 'Согласия',
  about:
    'Кто, когда и на что дал согласие, до какого дня оно действует и не отозвано ли. Имён и сканов здесь нет: только номер участника и место хранения бумаги.',
  tabColour: '#b3261e',
  columns: {
    id: generatedId('№ согласия', 'С-'),
    personId: participantCode('№ участника', {
      required: true,
      filledBy: 'person',
      help: 'Номер из базы: Н-0001 или М-0001.',
    }),
    kind: choice('На что дано согласие', Object.values(CONSENT_KINDS), {
      required: true,
      filledBy: 'person',
      width: 250,
      help: 'На каждый вид – отдельное согласие: объединять их нельзя.',
    }),
    signer: choice('Кто подписал', Object.values(SIGNERS), {
      required: true,
      filledBy: 'person',
      width: 190,
      help: 'До 14 лет подписывает родитель, от 14 до 17 – родитель и сам ученик, с 18 – сам участник.',
    }),
    date: date('Дата подписания', { required: true, filledBy: 'person' }),
    until: date('Действует до', { filledBy: 'person', help: 'Пусто – до отзыва.' }),
    medium: choice('На бумаге или электронно', CONSENT_MEDIA, { other: true, filledBy: 'person', width: 150 }),
    kept: text('Где хранится', { filledBy: 'person', width: 200, help: 'Например: сейф, папка № 3.' }),
    version: text('Редакция текста', { filledBy: 'person', width: 120, help: 'Какой текст подписан.' }),
    mentorId: participantCode('О каком наставнике', {
      filledBy: 'person',
      width: 130,
      help: 'Номер наставника – только для согласия на встречи с ним.',
    }),
    withdrawn: date('Отозвано', {
      filledBy: 'person',
      help: 'День отзыва. С этого дня всё, что подписано раньше на то же самое, не действует.',
    }),
    erased: text('Что стёрто', {
      long: true,
      help: 'Что уничтожено по отзыву: только названия листов и столбцов. Отсюда их берёт акт.',
    }),
    note: text('Примечание', { long: true, personal: true, filledBy: 'person' }),
  },
});

export type Consent = RowOf<typeof consents>;
