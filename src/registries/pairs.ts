import { choice, date, generatedId, integer, text } from '../schema/kinds';
import { fullName } from '../schema/personKinds';
import { defineRegistry, type RowOf } from '../schema/registry';
import { FORMS, MEETING_FORMATS } from './vocabulary';

export const PAIR_STATUS = {
  formed: 'Сформирована',
  ordered: 'Утверждена приказом',
  ended: 'Завершена',
  stopped: 'Прекращена',
} as const;

/** Statuses in which a pair is at work, so that both are taken. */
export const RUNNING: readonly string[] = [PAIR_STATUS.formed, PAIR_STATUS.ordered];

/** Pairs the curator accepted (R088, R094). A group is one mentor standing in several rows. */
export const pairs = defineRegistry({
  key: 'pairs',
  sheet: 'Пары',
  about: 'Наставнические пары, которые приняли вы. Группа – несколько строк с одним наставником.',
  tabColour: '#e37400',
  columns: {
    id: generatedId('№ пары', 'П-'),
    mentorId: generatedId('№ наставника', 'М-', { width: 100 }),
    mentor: fullName('Наставник', { required: true }),
    menteeId: generatedId('№ наставляемого', 'Н-', { width: 135 }),
    mentee: fullName('Наставляемый', { required: true }),
    form: choice('Форма наставничества', FORMS, { other: true, width: 150 }),
    meeting: choice('Формат встреч', MEETING_FORMATS, { other: true, width: 110 }),
    curator: text('Куратор', { personal: true }),
    status: choice('Статус', Object.values(PAIR_STATUS), { other: true, width: 160 }),
    formedOn: date('Дата формирования'),
    order: text('Приказ', { help: 'Номер и дата приказа о формировании пар.' }),
    score: integer('Баллы', 0, 1_000_000, { width: 80 }),
    reasons: text('Почему эта пара', { long: true }),
    endedOn: date('Дата завершения', { filledBy: 'person' }),
    result: text('Результат', { long: true, filledBy: 'person' }),
    programmeYear: text('Учебный год', { width: 100 }),
    roleModel: text('Ролевая модель', { width: 170 }),
  },
});

export type Pair = RowOf<typeof pairs>;
