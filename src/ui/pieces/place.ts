import type { Problem } from '../../problem';

/** «Лист «Наставники», строка 12, столбец «Класс»», without what the message says already. */
export const placeOf = ({ where, message }: Problem): string => {
  if (!where) return '';
  const { sheet, row, column } = where;
  const parts = [
    sheet === undefined || message.includes(`«${sheet}»`) ? '' : `лист «${sheet}»`,
    row === undefined || new RegExp(`строк\\S* ${row}(?!\\d)`, 'i').test(message) ? '' : `строка ${row}`,
    column === undefined || message.includes(`«${column}»`) ? '' : `столбец «${column}»`,
  ].filter(Boolean);
  const place = parts.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
};
