import { choices } from '../schema/choicesKind';
import type { Column } from '../schema/column';
import { choice, scale, text } from '../schema/kinds';
import { tags } from '../schema/personKinds';
import { defineRegistry } from '../schema/registry';
import { answerColumns, answerId, CODE_QUESTION, codeColumn } from './answerColumns';

/** Who studies their own needs. */
export const NEEDS_VOICES = { pupil: 'pupil', teacher: 'teacher', mentor: 'mentor' } as const;

type Voice = keyof typeof NEEDS_VOICES;

export interface NeedsItem {
  readonly key: string;
  readonly voice: Voice;
  readonly caption: string;
  /** The #tag a strong need stands for; mentors' skills have none. */
  readonly tag?: string;
}

const items = <V extends Voice>(voice: V, lines: readonly (readonly [key: string, caption: string, tag?: string])[]) =>
  lines.map(([key, caption, tag]): NeedsItem => ({ key, voice, caption, ...(tag ? { tag } : {}) }));

/** What is rated (methodology 2.7): difficulties 0–3 by mentees, skills 1–5 by mentors. */
export const needsItems: readonly NeedsItem[] = [
  ...items('pupil', [
    ['subjects', 'Учёба по предметам', '#успеваемость'],
    ['exams', 'Подготовка к экзаменам и контрольным', '#подготовка_к_экзаменам'],
    ['time', 'Распределение времени, домашние задания', '#тайм_менеджмент'],
    ['motivation', 'Желание учиться', '#мотивация_к_учебе'],
    ['peers', 'Общение со сверстниками', '#общение'],
    ['newPlace', 'Привыкание к классу и школе', '#адаптация'],
    ['confidence', 'Уверенность в себе, выступления', '#уверенность_в_себе'],
    ['future', 'Выбор профессии и дальнейшей учёбы', '#профориентация'],
  ]),
  ...items('teacher', [
    ['lesson', 'Методика урока', '#методика_урока'],
    ['standards', 'ФГОС и рабочие программы', '#фгос'],
    ['grading', 'Оценивание', '#оценивание'],
    ['discipline', 'Дисциплина на уроке', '#дисциплина'],
    ['parents', 'Работа с родителями', '#работа_с_родителями'],
    ['papers', 'Документы педагога', '#документация_педагога'],
    ['digital', 'Цифровые инструменты', '#цифровые_инструменты'],
    ['balance', 'Самоорганизация, время на отдых', '#баланс_работы_и_жизни'],
  ]),
  ...items('mentor', [
    ['goals', 'Постановка целей'],
    ['responses', 'Обратная связь'],
    ['listening', 'Активное слушание'],
    ['motivating', 'Работа с мотивацией'],
    ['conflicts', 'Разрешение конфликтов'],
    ['ages', 'Возрастная психология'],
    ['meetings', 'Планирование встреч'],
    ['tools', 'Цифровые инструменты для встреч'],
    ['ethics', 'Этика и границы'],
    ['outcomes', 'Оценка результата'],
  ]),
];

const difficulty = { low: 'трудностей нет', high: 'нужна помощь' };
const mastery = { low: 'не владею', high: 'могу научить' };

const ratings: Readonly<Record<string, Column<number>>> = Object.fromEntries(
  needsItems.map(({ key, voice, caption }) => [
    key,
    voice === 'mentor'
      ? scale(`Владение: ${caption}`, 1, 5, mastery, { asks: { [voice]: `${caption}: насколько вы этим владеете?` } })
      : scale(`Трудность: ${caption}`, 0, 3, difficulty, { asks: { [voice]: `${caption}: насколько это трудно?` } }),
  ]),
);

/** АПО: what mentees find hard and mentors want to learn (R049, R050, R078). */
export const needsAnalysis = defineRegistry({
  key: 'needs',
  sheet: 'АПО',
  about: 'Анализ потребности в развитии: трудности наставляемых (0–3) и навыки наставников (1–5). Один ответ – строка.',
  tabColour: '#f9ab00',
  columns: {
    id: answerId('А-'),
    code: codeColumn({ asks: { pupil: CODE_QUESTION, teacher: CODE_QUESTION, mentor: CODE_QUESTION } }),
    voice: choice('Кто отвечал', ['Ученик', 'Педагог', 'Наставник'], { width: 100 }),
    method: choice('Способ', ['Анкета', 'Беседа', 'Наблюдение', 'Тест'], { other: true, width: 100 }),
    ...ratings,
    wishes: choices(
      'Чему хочет научиться',
      needsItems.filter(({ voice }) => voice === 'mentor').map(({ caption }) => caption),
      { other: true, asks: { mentor: 'Чему из этого вы хотите научиться? (можно выбрать несколько)' } },
    ),
    details: text('Своими словами', {
      long: true,
      personal: true,
      asks: {
        pupil: 'С чем ещё нужна помощь? О здоровье и диагнозах не пишите.',
        teacher: 'С чем ещё нужна помощь?',
        mentor: 'Что ещё помогло бы вам в роли наставника?',
      },
    }),
    tags: tags('#Теги по ответам', { help: 'Трудности, отмеченные на 2 и 3. Можно поправить.' }),
    ...answerColumns,
  },
});
