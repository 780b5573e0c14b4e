import { date, lines, number, optional, person, text } from '../declaring';
import { LETTERHEAD, SCHOOL_FIELDS } from '../schoolParts';
import type { Block, Field } from '../template';
import { body, briefly, each, inLine, opening, paragraph, point, signature } from '../writing';

/** Who opened the meeting and who wrote it down; `source` is the sheet they are known from. */
export function meetingFields(chair: string, secretary: string, source: Field['source']): readonly Field[] {
  return [
    ...SCHOOL_FIELDS,
    date('Дата', 'Какого числа было заседание?', { source: 'register' }),
    text('Номер', 'Какой номер у протокола?', { source: 'register' }),
    ...person('Председатель', chair, source),
    ...person('Секретарь', secretary, source),
  ];
}

export const AGENDA = (preset: readonly string[]): Field =>
  lines('Повестка дня', 'Какие вопросы в повестке дня (по одному в строке)?', preset);

/** Three numbers of one vote; fields with the same ending belong together. @param about «о плане», or nothing */
export const voteFields = (about = ''): readonly Field[] =>
  ['За', 'Против', 'Воздержались'].map((side) =>
    number(`${side}${about && ` ${about}`}`, `Сколько голосов «${side.toLowerCase()}»${about && ` (${about})`}?`),
  );

export const decided = (about = ''): Block => {
  const [yes, no, silent] = voteFields(about).map(({ name }) => name);
  return body(`Решение принято: «за» – {{${yes}}}, «против» – {{${no}}}, «воздержались» – {{${silent}}}.`);
};

/** Heading of minutes. @param of genitive: «заседания педагогического совета» */
export const minutesHead = (of: string): readonly Block[] => [
  ...LETTERHEAD,
  paragraph('kind', 'ПРОТОКОЛ'),
  paragraph('subtitle', of, true),
  { block: 'spread', left: '{{Дата}}', right: '№ {{Номер}}' },
];

export const agendaBlocks: readonly Block[] = [
  opening('body', 'Повестка дня:'),
  each('Повестка дня', point('{{Пункт}}')),
];

export const chairAndSecretary = (chair: string, secretary: string): readonly Block[] => [
  signature(chair, '{{Председатель|подпись}}'),
  signature(secretary, '{{Секретарь|подпись}}'),
];

export const HEARD = opening('command', 'СЛУШАЛИ:');
export const DECIDED = opening('command', 'ПОСТАНОВИЛИ:');

/** Decisions beyond those the model text has. */
export const OTHER_DECISIONS: Field = optional(
  lines('Другие решения', 'Какие ещё решения приняты (по одному в строке; можно оставить пустым)?'),
);

/** People in one line, posts before names: it ends with the full stop of the last initials. */
export const presentLine = (list: string, one: string): string => inLine(list, briefly(one));
