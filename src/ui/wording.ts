/** A noun in the three forms a number may need: «1 пара», «2 пары», «5 пар». */
export type Noun = readonly [one: string, few: string, many: string];

export const nouns = {
  mentor: ['наставник', 'наставника', 'наставников'],
  pair: ['пара', 'пары', 'пар'],
  changedPair: ['пара изменилась', 'пары изменились', 'пар изменилось'],
  point: ['балл', 'балла', 'баллов'],
  day: ['день', 'дня', 'дней'],
  suggestion: ['предложение', 'предложения', 'предложений'],
  cell: ['ячейка', 'ячейки', 'ячеек'],
  row: ['строка', 'строки', 'строк'],
  column: ['столбец', 'столбца', 'столбцов'],
} as const satisfies Record<string, Noun>;

const rules = new Intl.PluralRules('ru');
const numbers = new Intl.NumberFormat('ru-RU');

export const plain = (value: number): string => numbers.format(value);

/** «1 234 балла». */
export const count = (value: number, noun: Noun): string => {
  const form = rules.select(value);
  return `${plain(value)} ${noun[form === 'one' ? 0 : form === 'few' ? 1 : 2]}`;
};

/** «+1», «−3» (with the minus sign, not the hyphen), «0». */
export const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${plain(Math.abs(value))}`;

/** «+1 пара», «−120 баллов». */
export const signedCount = (value: number, noun: Noun): string =>
  value === 0 ? count(0, noun) : `${value > 0 ? '+' : '−'}${count(Math.abs(value), noun)}`;

/** Wall time as a person reads it: «20.09.2026, 09:15». */
export const moment = (wall: string): string => {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(wall) ?? [];
  return year ? `${day}.${month}.${year}${time ? `, ${time}` : ''}` : '';
};
