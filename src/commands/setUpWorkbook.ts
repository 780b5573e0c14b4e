import { type Book, openBook } from '../google/book';
import { type AnyBatch, commit } from '../google/commit';
import { alone } from '../google/lock';
import { type SetUpReport, setUpSheets } from '../google/setUpSheets';
import { installTriggers } from '../google/triggers';
import { counted } from '../language/plural';
import { firstActs } from '../registries/acts';
import { tagSheet } from '../registries/dictionary';
import { registries } from '../registries/index';
import { journal } from '../registries/records';
import { criteria, firstCriteria } from '../registries/selection';
import { settingSpecs } from '../registries/settingSpecs';
import { normativeBase, settingsSheet } from '../registries/settings';
import { shippedDictionary } from '../tags/dictionary';
import { audienceCaption } from './dictionary';
import { journalLine } from './journalLine';

const ONLY_ADDS = 'Отменить нельзя: настройка только добавляет недостающее, ваши данные она не меняет.';

/**
 * Builds the whole workbook, or repairs it: missing sheets, columns, lists, settings and triggers come back.
 * Nothing a person wrote is changed; running it again changes nothing (R-F2).
 */
export function setUpWorkbook(): string {
  return alone(() => {
    const { report, added } = buildWorkbook();
    installTriggers({ onAnswer: 'onFormAnswer', hourly: 'everyHour', onOpening: 'onOpening' });
    return wording(report, added);
  });
}

/** Sheets, columns, lists and first rows that are missing. The caller holds the lock. */
export function buildWorkbook(): { readonly report: SetUpReport; readonly added: number } {
  const report = setUpSheets(registries);
  const book = openBook(settingsSheet, tagSheet, normativeBase, criteria, { captionsOf: journal });
  const seeds = [missingSettings(book), firstTags(book), firstBase(book), firstSelection(book)].filter(
    (batch) => batch !== null,
  );
  const added = seeds.reduce((sum, batch) => sum + (batch.additions?.length ?? 0), 0);
  const changed = report.createdSheets.length + report.addedColumns.length + added;
  if (changed > 0)
    commit(book, ...seeds, journalLine(book, { action: 'Настройка таблицы', count: changed, final: ONLY_ADDS }));
  return { report, added };
}

function missingSettings(book: Book): AnyBatch | null {
  const table = book.read(settingsSheet);
  const present = new Set(table.rows.map(({ record }) => record.key));
  const additions = Object.entries(settingSpecs)
    .filter(([key]) => !present.has(key))
    .map(([key, { caption, help, initial }]) => ({ key, caption, help, value: initial }));
  return additions.length > 0 ? { table, additions } : null;
}

/** Only into an empty sheet: a tag the curator removed stays removed. */
function firstTags(book: Book): AnyBatch | null {
  const table = book.read(tagSheet);
  if (table.rows.length > 0) return null;
  const additions = shippedDictionary.map(({ tag, group, audience, synonyms, close }) => ({
    tag,
    group,
    audience: audienceCaption[audience] ?? null,
    synonyms: synonyms.join('; '),
    close,
  }));
  return { table, additions };
}

function firstBase(book: Book): AnyBatch | null {
  const table = book.read(normativeBase);
  return table.rows.length > 0 ? null : { table, additions: firstActs };
}

function firstSelection(book: Book): AnyBatch | null {
  const table = book.read(criteria);
  return table.rows.length > 0 ? null : { table, additions: firstCriteria };
}

function wording({ createdSheets, addedColumns }: SetUpReport, added: number): string {
  if (createdSheets.length === 0 && addedColumns.length === 0 && added === 0)
    return 'Таблица в порядке: все листы и столбцы на месте. Ваши данные не изменены.';
  const lines: string[] = [];
  if (createdSheets.length > 0) lines.push(`Созданы листы: ${createdSheets.map((title) => `«${title}»`).join(', ')}.`);
  for (const { sheet, column } of addedColumns) lines.push(`На лист «${sheet}» возвращён столбец «${column}».`);
  if (createdSheets.length === 0 && added > 0)
    lines.push(`Возвращено на место: ${counted(added, ['строка', 'строки', 'строк'])} настроек и словарей.`);
  lines.push('Ваши данные не изменены.');
  return lines.join('\n');
}
