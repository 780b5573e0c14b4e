import type { Problem } from '../problem';
import { type Cell, cellText, isBlank, tidy } from '../schema/cell';
import type { AnyColumn, Reading } from '../schema/column';
import { columnKeys, type Registry } from '../schema/registry';
import type { Answer, AnswerValues, QuestionnaireKey } from './answer';
import { type AnswerExport, isBlankRow, rowNumber, uniqueCaptions } from './answerExport';
import { contentHash } from './contentHash';
import { captionOf, chosenKey, fillable, type Mapping } from './mapping';

const DASH = /^[-‐-―−]+$/;
const NOTHING_TO_WRITE = /^(?:нет|нету|нет телефона|нет почты|отсутствует|не имею)\.?$/i;
const LONGEST_NOTHING = 24;
const CONTACTS: readonly string[] = ['phone', 'email', 'class', 'year', 'date'];

/** People write a dash, or «нет» for a phone they have not got, where a field may stay empty. */
function leftEmpty(column: AnyColumn, cell: Cell): boolean {
  if (isBlank(cell)) return true;
  const written = cellText(cell);
  if (written.length > LONGEST_NOTHING) return false;
  const text = tidy(written);
  return DASH.test(text) || (CONTACTS.includes(column.input.kind) && NOTHING_TO_WRITE.test(text));
}

/** Where an answer stands, for the texts of its problems. */
interface Place {
  readonly sheet: string;
  /** 0 when there is no row to point at. */
  readonly row: number;
}

/**
 * Reads every row of an export by the confirmed mapping. Both formats of the same answers (methodology 7.1) give the
 * same answers with the same ids. A cell that cannot be read makes a problem; the rest of its row is still taken.
 */
export function readAnswers<R extends Registry>(
  registry: R,
  source: AnswerExport,
  mapping: Mapping,
  questionnaire: QuestionnaireKey,
): { answers: Answer<R>[]; problems: Problem[] } {
  const keys = fillable(registry);
  const places = uniqueCaptions(source.header).flatMap((caption, index) => {
    const key = chosenKey(mapping, caption);
    return keys.includes(key) ? [{ key, index }] : [];
  });
  const answers: Answer<R>[] = [];
  const parse = rememberingChoices();
  source.rows.forEach((row, index) => {
    if (isBlankRow(row)) return;
    const cells = Object.fromEntries(places.map((place) => [place.key, row[place.index] ?? '']));
    const place = { sheet: source.name, row: rowNumber(index) };
    const read = readCells(registry, cells, place, parse);
    answers.push({ ...read, answerId: fileAnswerId(registry, questionnaire, read), row: place.row });
  });
  return { answers, problems: answers.flatMap(({ problems }) => problems) };
}

type Parse = (column: AnyColumn, cell: Cell) => Reading<unknown>;

/** The same boxes are ticked again and again: each combination is taken apart once in an import. */
function rememberingChoices(): Parse {
  const known = new Map<AnyColumn, Map<Cell, Reading<unknown>>>();
  return (column, cell) => {
    if (column.input.kind !== 'choices') return column.parse(cell);
    const readings = known.get(column) ?? new Map<Cell, Reading<unknown>>();
    known.set(column, readings);
    const reading = readings.get(cell) ?? column.parse(cell);
    readings.set(cell, reading);
    return reading;
  };
}

type CellsRead<R extends Registry> = Pick<Answer<R>, 'at' | 'values' | 'rawName' | 'problems'>;

/** Reads the cells of one answer by column key. */
export function readCells<R extends Registry>(
  registry: R,
  cells: Readonly<Record<string, Cell>>,
  place: Place,
  parse: Parse = (column, cell) => column.parse(cell),
): CellsRead<R> {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  let rawName = '';
  for (const [key, cell] of Object.entries(cells)) {
    const column = registry.columns[key];
    if (!column || leftEmpty(column, cell)) continue;
    const { value, advice } = parse(column, cell);
    if (value !== null && value !== undefined) values[key] = value;
    else if (key === 'name') rawName = cellText(cell).trim();
    if (advice) problems.push(unreadable(place, captionOf(registry, key), value === null, advice));
  }
  const { answered, ...answer } = values;
  return { at: (answered as string | undefined) ?? null, values: answer as AnswerValues<R>, rawName, problems };
}

const fileAnswerId = <R extends Registry>(registry: R, questionnaire: QuestionnaireKey, read: CellsRead<R>): string => {
  const content = columnKeys(registry).map((key) => normal(read.values[key]));
  return `${questionnaire === 'mentees' ? 'н' : 'м'}-${contentHash(JSON.stringify([read.at, normal(read.rawName), ...content]))}`;
};

/** Kinds of blanks inside free text are no difference between two exports of one answer. */
const normal = (value: unknown): unknown =>
  typeof value === 'string' ? tidy(value) : Array.isArray(value) ? value.map(normal) : (value ?? null);

const unreadable = ({ sheet, row }: Place, column: string, lost: boolean, advice: string): Problem => ({
  code: lost ? 'answer-unreadable' : 'answer-doubtful',
  message: `${row > 0 ? `Строка ${row}, ` : ''}«${column}»: ${lost ? 'ответ не распознан.' : 'нужно проверить.'} ${advice}`,
  where: { sheet, ...(row > 0 ? { row } : {}), column },
});
