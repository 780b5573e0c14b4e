import { parseDate, parseTimestamp } from '../language/dates';
import { type Cell, cellText, isBlank, isWallTime, looseKey, tidy } from './cell';
import { type Column, facts, type Reading, type ScaleEnds, type Wish } from './column';

const nothing = { value: null } as const;

/** Reads a non-blank cell with `read`; a blank cell is simply nothing. */
export const readWith =
  <T>(read: (text: string, cell: Cell) => Reading<T>) =>
  (cell: Cell): Reading<T> =>
    isBlank(cell) ? nothing : read(cellText(cell), cell);

/** A stable number such as Н-0001; given by the program, never re-used. */
export const generatedId = (header: string, prefix: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 80, required: true, ...wish }),
  header,
  input: { kind: 'id', prefix },
  parse: readWith((text) => {
    const id = tidy(text).toUpperCase();
    return id.startsWith(prefix) && /^\d{4,}$/.test(id.slice(prefix.length))
      ? { value: id }
      : { value: null, advice: `Номер выглядит как ${prefix}0001. Верните прежний номер или очистите ячейку.` };
  }),
  format: (value) => value,
});

export const text = (header: string, wish: Wish & { readonly long?: boolean } = {}): Column<string> => {
  const { long = false, ...rest } = wish;
  return {
    ...facts({ width: long ? 280 : 160, ...rest }),
    header,
    input: { kind: 'text', long },
    parse: readWith((content) => ({ value: content.trim() })),
    format: (value) => value,
  };
};

export const link = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 180, ...wish }),
  header,
  input: { kind: 'link' },
  parse: readWith((content) =>
    /^https?:\/\/\S+$/.test(content.trim())
      ? { value: content.trim() }
      : { value: null, advice: 'Здесь должна быть ссылка, которая начинается с http.' },
  ),
  format: (value) => value,
});

export const integer = (header: string, min: number, max: number, wish: Wish = {}): Column<number> => ({
  ...facts({ width: 100, ...wish }),
  header,
  input: { kind: 'integer', min, max },
  parse: readWith((content) => {
    const number = Number(tidy(content).replace(',', '.'));
    return Number.isInteger(number) && number >= min && number <= max
      ? { value: number }
      : { value: null, advice: `Укажите целое число от ${min} до ${max}.` };
  }),
  format: (value) => value,
});

/** A mark from `min` (0 or 1) to `max`, at most 10. */
export const scale = (header: string, min: 0 | 1, max: number, ends: ScaleEnds, wish: Wish = {}): Column<number> => ({
  ...integer(header, min, max, { width: 120, ...wish }),
  input: { kind: 'integer', min, max, scale: ends },
});

/** A day, kept as `yyyy-MM-dd`. */
export const date = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 110, ...wish }),
  header,
  input: { kind: 'date' },
  parse: readWith((content, cell) => {
    const day = isWallTime(cell) ? cell.wall.slice(0, 10) : parseDate(content);
    return day ? { value: day } : { value: null, advice: 'Запишите дату так: 15.09.2026.' };
  }),
  format: (value) => ({ wall: value }),
});

/** A moment, kept as the wall time `yyyy-MM-ddTHH:mm:ss` of the programme's zone. */
export const moment = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 150, ...wish }),
  header,
  input: { kind: 'moment' },
  parse: readWith((content, cell) => {
    const wall = isWallTime(cell) ? cell.wall : parseTimestamp(content);
    return wall ? { value: wall } : { value: null, advice: 'Запишите время так: 15.09.2026 10:23:45.' };
  }),
  format: (value) => ({ wall: value }),
});

/** One of the options; compared loosely, kept as declared. With `other` any text is accepted. */
export const choice = (
  header: string,
  options: readonly string[],
  wish: Wish & { readonly other?: boolean } = {},
): Column<string> => {
  const { other = false, ...rest } = wish;
  return {
    ...facts(rest),
    header,
    input: { kind: 'choice', options, other },
    parse: readWith((content) => {
      const found = options.find((option) => looseKey(option) === looseKey(content));
      if (found) return { value: found };
      return other
        ? { value: tidy(content) }
        : { value: null, advice: `Выберите из списка: ${options.map((option) => `«${option}»`).join(', ')}.` };
    }),
    format: (value) => value,
  };
};
