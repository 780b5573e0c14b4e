import { ANSWER_STATE } from '../../registries/answerColumns';
import { idGiver } from '../../schema/nextId';
import type { Table, TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import type { Values } from '../personRow';
import type { Questionnaire } from '../questionnaire';

/** A row of answers as this batch sees it so far. */
export interface KeptRow {
  readonly id: string;
  readonly stored: TableRow<Registry> | null;
  values: Record<string, unknown>;
  isTouched: boolean;
}

/** Rows found by the answer that wrote them, and by whose and when they are. */
export interface KeptRows {
  readonly all: KeptRow[];
  ofAnswer(answerId: string): KeptRow | undefined;
  /** The row that counts for a person and a time; '' never finds one. */
  ofPeriod(key: string): KeptRow | undefined;
  add(values: Values): KeptRow;
  change(row: KeptRow, values: Values): void;
}

/** Whose answer it is and which one a later answer takes the place of; '' where each stands for itself. */
export const periodKey = (
  { key, repeats }: Questionnaire,
  values: Readonly<Record<string, unknown>>,
  code: string,
): string =>
  repeats === 'never' || code === ''
    ? ''
    : [key, code, values.programmeYear ?? '', repeats === 'wave' ? (values.wave ?? '') : ''].join('|');

export function keptRows(
  table: Table<Registry>,
  prefix: string,
  usedIds: readonly string[],
  questionnaireOf: (key: unknown) => Questionnaire | undefined,
): KeptRows {
  const give = idGiver(prefix, [...table.rows.map(({ id }) => id), ...usedIds]);
  const all: KeptRow[] = [];
  const byAnswer = new Map<string, KeptRow>();
  const byPeriod = new Map<string, KeptRow>();
  const periodOf = ({ values }: KeptRow): string => {
    const owner = questionnaireOf(values.questionnaire);
    return owner && values.state === ANSWER_STATE.taken ? periodKey(owner, values, String(values.code ?? '')) : '';
  };
  /** An edited answer may have gone over to another code. */
  const counting = (key: string): KeptRow | undefined => {
    const row = byPeriod.get(key);
    return row && periodOf(row) === key ? row : undefined;
  };
  const index = (row: KeptRow): void => {
    const { answerId } = row.values;
    if (answerId) byAnswer.set(String(answerId), row);
    const key = periodOf(row);
    if (key && !counting(key)) byPeriod.set(key, row);
  };
  const put = (row: KeptRow): KeptRow => {
    all.push(row);
    index(row);
    return row;
  };
  for (const stored of table.rows)
    if (stored.id !== '') put({ id: stored.id, stored, values: { ...(stored.record as Values) }, isTouched: false });
  return {
    all,
    ofAnswer: (answerId) => byAnswer.get(answerId),
    ofPeriod: (key) => (key === '' ? undefined : counting(key)),
    add: (values) => {
      const id = give();
      return put({ id, stored: null, values: { ...values, id }, isTouched: true });
    },
    change: (row, values) => {
      row.values = { ...row.values, ...values };
      row.isTouched = true;
      index(row);
    },
  };
}
