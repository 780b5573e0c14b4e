import { choice, date, generatedId, integer, text } from '../schema/kinds';
import { fullName } from '../schema/personKinds';
import { defineRegistry, type RowOf } from '../schema/registry';

/** What the curator says to a suggestion. */
export const DECISION = {
  open: 'Предложено',
  accepted: 'Принято',
  locked: 'Закреплено',
  forbidden: 'Запрещено',
} as const;

/**
 * Suggested pairs, those left without one, each with its reason (R088, R098), and the curator's decisions on other pairs.
 * Rewritten by every search; a decision set here by hand is obeyed by it.
 */
export const suggestions = defineRegistry({
  key: 'suggestions',
  sheet: 'Подбор',
  identity: 'menteeId',
  about: 'Предложенные пары с объяснением и те, кому пары пока нет. Решение за вами: примите, закрепите или запретите.',
  tabColour: '#e37400',
  columns: {
    menteeId: generatedId('№ наставляемого', 'Н-', { width: 135 }),
    mentee: fullName('Наставляемый'),
    menteeAbout: text('Класс или должность', { width: 120 }),
    mentorId: text('№ наставника', { width: 100 }),
    mentor: fullName('Наставник'),
    form: text('Форма наставничества', { width: 150 }),
    roleModel: text('Ролевая модель', { width: 170 }),
    score: integer('Баллы', 0, 1_000_000, { width: 80 }),
    decision: choice('Решение', Object.values(DECISION), { width: 120 }),
    reasons: text('Объяснение', { long: true, width: 420 }),
    commonTags: text('Общие #теги', { width: 200 }),
    missingTags: text('Чего не хватает', { width: 200 }),
    waiting: integer('Ждёт, дней', 0, 100_000, { width: 80 }),
    psychologist: text('Психолог', { width: 160, personal: true }),
    nextSearch: date('Искать снова', { help: 'День, когда подбор стоит повторить для тех, кому пары пока нет.' }),
    alternative: text('Следующий по баллам', { width: 200, personal: true }),
  },
});

export type Suggestion = RowOf<typeof suggestions>;
