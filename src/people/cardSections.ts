import type { CardEntry, CardLine, CardSection } from '../panels/card';
import { cellText, tidy } from '../schema/cell';
import { cellOf } from '../schema/changes';
import type { AnyColumn, Facts } from '../schema/column';
import type { Table, TableRow } from '../schema/readTable';
import { columnKeys, type Registry } from '../schema/registry';

/** Columns the head of the card shows already. */
const IN_THE_HEAD: readonly string[] = ['id', 'name', 'status', 'tags'];

const TITLES: Readonly<Record<Facts['filledBy'], string>> = {
  answer: 'Ответы анкеты',
  program: 'Участие в программе',
  person: 'Заполняете вы',
};

const CODES = /^(?:[А-Я]{1,3}-\d{4,}(?:[,;] ?| |$))+$/;

/** Does the cell consist of numbers of people, pairs or documents, one of these among them? Free text never counts. */
const names = (text: string, ids: readonly string[]): boolean => {
  const plain = tidy(text);
  return CODES.test(plain) && plain.split(/[,; ]+/).some((part) => ids.includes(part));
};

/**
 * Everything the tables hold about one person, as the declarations of the sheets say it: a new column or question
 * appears on the card by itself. First the person's own row, then every sheet whose rows carry the number, or the number
 * of one of the person's pairs.
 */
export function cardSections(
  base: Table<Registry>,
  row: TableRow<Registry>,
  others: readonly Table<Registry>[],
  pairIds: readonly string[],
): CardSection[] {
  const own = (['answer', 'program', 'person'] as const).map((filledBy) => ({
    id: filledBy,
    title: TITLES[filledBy],
    entries: entriesOf(base, row, '', (key, column) => column.filledBy === filledBy && !IN_THE_HEAD.includes(key)),
  }));
  const elsewhere = others.map((table) => ({
    id: table.registry.key,
    title: table.registry.sheet,
    entries: table.rows
      .filter(({ cells }) => cells.some((cell) => typeof cell === 'string' && names(cell, [row.id, ...pairIds])))
      .flatMap((found) =>
        entriesOf(table, found, found.id === row.id ? '' : found.id, (key, column) => {
          const text = cellText(cellOf(column, found.record[key]));
          return text !== row.id && text !== found.id;
        }),
      ),
  }));
  return [...own, ...elsewhere].filter(({ entries }) => entries.length > 0);
}

function entriesOf(
  { registry }: Table<Registry>,
  { id, record }: TableRow<Registry>,
  title: string,
  isWanted: (key: string, column: AnyColumn) => boolean,
): CardEntry[] {
  const lines = columnKeys(registry).flatMap((key): CardLine[] => {
    const column = registry.columns[key];
    if (!column || column.hidden || !isWanted(key, column)) return [];
    const value = cellText(cellOf(column, record[key]));
    return value === '' ? [] : [{ caption: column.header, value, isLink: column.input.kind === 'link' }];
  });
  return lines.length > 0 ? [{ title, lines, place: { sheet: registry.key, id, column: '' } }] : [];
}
