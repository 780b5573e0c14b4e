import { cellText, isBlank } from '../schema/cell';
import { sameCell } from '../schema/changes';
import type { Table, TableRow } from '../schema/readTable';
import { columnKeys, idKey, type Registry } from '../schema/registry';

/** Which of two rows a value is taken from: the one that stays or the one that goes. */
export type Side = 'one' | 'other';

/** A column in which two rows of a base differ. */
export interface Difference {
  readonly key: string;
  readonly caption: string;
  readonly one: string;
  readonly other: string;
  /** A value that is there goes before none, a full name before a shorter one, otherwise the newer answer. */
  readonly suggested: Side;
  /** Marks of the program itself: they follow the suggestion and are not shown. */
  readonly hidden: boolean;
}

/** Columns in which the rows differ, in the order of the sheet. */
export function differences(
  { registry, layout }: Table<Registry>,
  one: TableRow<Registry>,
  other: TableRow<Registry>,
): Difference[] {
  const newer = newerOf(one, other);
  const identity = idKey(registry);
  return columnKeys(registry).flatMap((key) => {
    const place = layout[key];
    const column = registry.columns[key];
    if (place === undefined || !column || key === identity) return [];
    const [left, right] = [one.cells[place] ?? '', other.cells[place] ?? ''];
    if (sameCell(left, right) || (isBlank(left) && isBlank(right))) return [];
    const fuller = column.input.kind === 'name' ? fullerName(cellText(left), cellText(right)) : null;
    const suggested: Side = isBlank(left) ? 'other' : isBlank(right) ? 'one' : (fuller ?? newer);
    const { header: caption } = column;
    const hidden = column.hidden || key === 'answered';
    return [{ key, caption, one: cellText(left), other: cellText(right), suggested, hidden }];
  });
}

/** A name with a patronymic goes before one without, and words before initials. */
function fullerName(one: string, other: string): Side | null {
  const words = (name: string): number => (name.match(/[\p{L}-]{2,}/gu) ?? []).length;
  return words(one) === words(other) ? null : words(one) > words(other) ? 'one' : 'other';
}

type Answered = Readonly<Record<'answered', string | null | undefined>>;

/** The row whose answer is newer; between equals the first, which has the smaller number. */
function newerOf(one: TableRow<Registry>, other: TableRow<Registry>): Side {
  const time = (row: TableRow<Registry>): string => (row.record as unknown as Answered).answered ?? '';
  return time(other) > time(one) ? 'other' : 'one';
}
