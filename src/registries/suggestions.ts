import { choice, generatedId, integer, text } from '../schema/kinds';
import { fullName } from '../schema/personKinds';
import { defineRegistry, type RowOf } from '../schema/registry';

/** What the curator says to a suggestion. */
export const DECISION = {
  open: 'Предложено',
  accepted: 'Принято',
  locked: 'Закреплено',
  forbidden: 'Запрещено',
} as const;

/** Suggested pairs and those left without one, each with its reason (R088, R098). Rewritten by every search. */
export const suggestions = defineRegistry({
  key: 'suggestions',
  sheet: 'Подбор',
  identity: 'menteeId',
  about: 'Предложенные пары с объяснением и те, кому пары пока нет. Решение за вами: примите, закрепите или запретите.',
  tabColour: '#e37400',
  columns: {
    menteeId: generatedId('№ наставляемого', 'Н-', { width: 110 }),
    mentee: fullName('Наставляемый'),
    menteeAbout: text('Класс или должность', { width: 120 }),
    mentorId: text('№ наставника', { width: 100 }),
    mentor: fullName('Наставник'),
    form: text('Форма наставничества', { width: 150 }),
    score: integer('Баллы', 0, 1_000_000, { width: 80 }),
    decision: choice('Решение', Object.values(DECISION), { width: 120 }),
    reasons: text('Объяснение', { long: true, width: 420 }),
    commonTags: text('Общие #теги', { width: 200 }),
    missingTags: text('Чего не хватает', { width: 200 }),
    alternative: text('Следующий по баллам', { width: 200, personal: true }),
  },
});

export type Suggestion = RowOf<typeof suggestions>;

/** Pairs the curator fixed or ruled out; they outlive a new search. */
export const wishes = defineRegistry({
  key: 'wishes',
  sheet: 'Закрепления и запреты',
  about: 'Пары, которые вы закрепили или запретили. Новый подбор их соблюдает.',
  hidden: true,
  columns: {
    menteeId: text('№ наставляемого', { width: 110 }),
    mentorId: text('№ наставника', { width: 100 }),
    wish: choice('Решение', [DECISION.locked, DECISION.forbidden], { width: 120 }),
    since: text('Когда', { width: 140 }),
  },
});
