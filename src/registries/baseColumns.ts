import { choice, date, moment, text } from '../schema/kinds';
import { CONSENT, GUARDIAN_CONSENT, SOURCES } from './vocabulary';

/** What the gate of consent.ts reads, the same in both bases (R053, R054). */
export const consentColumns = {
  consent: choice('Согласие на обработку персональных данных', [CONSENT.yes, CONSENT.no], {
    required: true,
    ask: 'Согласие на обработку персональных данных',
  }),
  guardianConsent: choice('Письменное согласие родителя', Object.values(GUARDIAN_CONSENT), {
    ask: 'Письменное согласие родителя (для учеников до 18 лет)',
  }),
  consentDate: date('Дата подписания согласия', {
    ask: 'Дата подписания согласия',
    help: 'День, когда бумажное согласие подписано и сдано. Без даты человек в подбор не попадает.',
  }),
};

/** When and why the status is what it is (R076); `statusNoted` tells a change by hand from one the program made. */
export const statusColumns = {
  statusSince: date('Статус с', { help: 'День, с которого действует статус.' }),
  statusReason: text('Причина статуса', {
    personal: true,
    filledBy: 'person',
    help: 'Почему участник выбыл или статус изменён. Без сведений о здоровье.',
  }),
  statusNoted: text('Учтённый статус', {
    hidden: true,
    help: 'По нему программа замечает статус, изменённый вручную.',
  }),
};

/** Where a row of a base comes from and what the curator noted on it. */
export const recordColumns = {
  programmeYear: text('Учебный год', { width: 100 }),
  source: choice('Источник записи', SOURCES, { other: true, width: 110 }),
  notes: text('Заметки куратора', { long: true, personal: true, filledBy: 'person' }),
  answered: moment('Ответ получен'),
  answerId: text('Код ответа', { hidden: true }),
};
