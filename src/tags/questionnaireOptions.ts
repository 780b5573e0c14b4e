import type { Audience } from './tagEntry';

/** A ready-made answer of both questionnaires and the tags it stands for. */
export interface QuestionnaireOption {
  readonly caption: string;
  readonly audience: Audience;
  readonly tags: readonly string[];
}

const option = (audience: Audience, caption: string, ...tags: string[]): QuestionnaireOption => ({
  caption,
  audience,
  tags,
});

/**
 * Check boxes of «С чем Вам нужна помощь?» and «Чем я могу быть полезен?»: the same captions on both sides, so that
 * they meet. A caption that names two topics gives two tags. Examples in brackets give none: they are close tags in
 * the dictionary and count half, otherwise one tick would weigh as much as four.
 */
export const questionnaireOptions: readonly QuestionnaireOption[] = [
  option('p', 'Математика', '#математика'),
  option('p', 'Русский язык', '#русский_язык'),
  option('p', 'Литература', '#литература'),
  option('p', 'Английский язык', '#английский_язык'),
  option('p', 'Физика', '#физика'),
  option('p', 'Химия', '#химия'),
  option('p', 'Биология', '#биология'),
  option('p', 'География', '#география'),
  option('p', 'История и обществознание', '#история', '#обществознание'),
  option('p', 'Информатика и программирование', '#информатика', '#программирование'),
  option('p', 'Подготовка к экзаменам (ОГЭ, ЕГЭ)', '#подготовка_к_экзаменам'),
  option('p', 'Подготовка к олимпиадам', '#олимпиады'),
  option('p', 'Проект или исследование', '#проекты', '#исследования'),
  option('p', 'Общение и уверенность в себе', '#общение', '#уверенность_в_себе'),
  option('p', 'Адаптация в классе', '#адаптация'),
  option('p', 'Лидерство и самоуправление', '#лидерство', '#самоуправление'),
  option('p', 'Выбор профессии, профориентация', '#профориентация'),
  option('p', 'Творчество (музыка, рисунок, театр)', '#творчество'),
  option('p', 'Спорт', '#спорт'),
  option('s', 'Стажировка и первая работа', '#трудоустройство'),
  option('s', 'Профессиональные навыки, демонстрационный экзамен', '#профессиональные_навыки'),
  option('t', 'Методика урока', '#методика_урока'),
  option('t', 'Обновлённые ФГОС, рабочие программы', '#фгос', '#планирование_уроков'),
  option('t', 'Классное руководство', '#классное_руководство'),
  option('t', 'Дисциплина на уроке', '#дисциплина'),
  option('t', 'Работа с родителями', '#работа_с_родителями'),
  option('t', 'Цифровые инструменты (Сферум, электронный журнал, презентации)', '#цифровые_инструменты'),
  option('t', 'Подготовка к аттестации', '#аттестация'),
  option('t', 'Профилактика выгорания', '#выгорание'),
];

/** Captions for one audience, or for all, in the order the questionnaire shows them. */
export const captionsFor = (audience?: Audience): readonly string[] =>
  questionnaireOptions
    .filter((one) => audience === undefined || one.audience === audience)
    .map(({ caption }) => caption);

/** What a mentee may ask for. */
export const REQUEST_OPTIONS: readonly string[] = captionsFor();

/** What a mentor may offer. */
export const OFFER_OPTIONS: readonly string[] = captionsFor();
