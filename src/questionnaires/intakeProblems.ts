import type { Problem } from '../problem';
import { MENTEE_STATUS } from '../registries/vocabulary';
import type { Registry } from '../schema/registry';

interface Numbered {
  readonly row: number;
}

const inRow = ({ row }: Numbered): string => (row > 0 ? `Строка ${row}: ` : '');
const whereRow = ({ row }: Numbered) => (row > 0 ? { where: { row } } : {});

export const emptyAnswer = (answer: Numbered): Problem => ({
  code: 'answer-empty',
  message: `${inRow(answer)}в ответе нет ни имени, ни запроса. Он не внесён. Если человек известен, попросите его заполнить анкету ещё раз.`,
  ...whereRow(answer),
});

export const numberlessRow = (registry: Registry, row: number): Problem => ({
  code: 'row-without-number',
  message: `Лист «${registry.sheet}», строка ${row}: у человека нет номера, поэтому его новый ответ пока не внесён. Выполните «Настроить таблицу», затем примите ответы ещё раз.`,
  where: { sheet: registry.sheet, row },
});

export const nameUnreadable = (registry: Registry, answer: Numbered, id: string): Problem => ({
  code: 'name-unreadable',
  message: `${inRow(answer)}ФИО не распознано. Ответ внесён под номером ${id} со статусом «${MENTEE_STATUS.waiting}», имя оставлено как написано. Исправьте его на листе «${registry.sheet}».`,
  where: {
    ...(answer.row > 0 ? { row: answer.row } : { sheet: registry.sheet }),
    column: registry.columns.name?.header ?? '',
  },
});

export const consentWithdrawn = (registry: Registry, id: string): Problem => ({
  code: 'consent-withdrawn',
  message: `${id} на листе «${registry.sheet}»: в новом ответе согласие не дано. Статус изменён на «${MENTEE_STATUS.left}», отказ записан, остальное не тронуто. Откройте карточку участника и выберите «Отозвать согласие»: пара прекратится, данные можно стереть.`,
  where: { sheet: registry.sheet },
});

export const cameBack = (registry: Registry, id: string, status: string): Problem => ({
  code: 'answer-after-end',
  message: `${id} на листе «${registry.sheet}»: пришёл новый ответ, а статус – «${status}». Ответ внесён, статус не изменён. Измените его, если человек снова участвует.`,
  where: { sheet: registry.sheet },
});

export const classDoubtful = (answer: Numbered, advice: string): Problem => ({
  code: 'answer-doubtful',
  message: `${inRow(answer)}класс наставника нужно проверить. ${advice}`,
  ...whereRow(answer),
});
