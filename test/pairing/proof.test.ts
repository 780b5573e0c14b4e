import { optimaOf } from '../../src/pairing/optima';
import { prepare } from '../../src/pairing/prepare';
import { type ProofCell, proofRows } from '../../src/pairing/proof';
import { proposalOf } from '../../src/pairing/propose';
import { randomSchool } from './randomSchool';

/** Re-adds the sheet as a spreadsheet would: references, sums of a column, + − * / and brackets. */
function valueAt(rows: readonly (readonly ProofCell[])[], column: string, row: number): number {
  const cell = rows[row - 1]?.[column.charCodeAt(0) - 65];
  if (cell === undefined || typeof cell === 'string') return 0;
  if (typeof cell === 'number') return cell;
  const numeric = cell.formula
    .slice(1)
    .replace(/SUM\(([A-Z])(\d+):[A-Z](\d+)\)/g, (_, letter: string, first: string, last: string) => {
      let sum = 0;
      for (let at = Number(first); at <= Number(last); at++) sum += valueAt(rows, letter, at);
      return `(${sum})`;
    })
    .replace(/([A-Z])(\d+)/g, (_, letter: string, at: string) => `(${valueAt(rows, letter, Number(at))})`);
  expect(numeric).toMatch(/^[\d+\-*/().]+$/);
  return Number(new Function(`return ${numeric}`)());
}

function sheetOf(seed: number, mentors: number, mentees: number, objective: 'coverage' | 'quality') {
  const prepared = prepare(randomSchool(seed, mentors, mentees, { objective }));
  const optima = optimaOf(prepared);
  const rows = proofRows(prepared, optima, proposalOf(prepared, optima).certificate.text);
  const rowOf = (title: string): number => rows.findIndex(([first]) => first === title) + 1;
  return { rows, rowOf, chosen: optima.chosen };
}

test.each(['coverage', 'quality'] as const)(
  'the formulas of the sheet re-add the proof under «%s»: no difference left',
  (objective) => {
    for (let seed = 1; seed <= 30; seed++) {
      const { rows, rowOf, chosen } = sheetOf(seed, 6, 14, objective);
      for (const title of ['Пары', 'Баллы с учётом нагрузки']) expect(valueAt(rows, 'D', rowOf(title))).toBe(0);
      if (objective === 'coverage') expect(valueAt(rows, 'B', rowOf('Пары'))).toBe(chosen.matched);
      expect(valueAt(rows, 'B', rowOf('Сумма баллов'))).toBe(chosen.total);
    }
  },
);

test.each(['coverage', 'quality'] as const)(
  'no mentee’s share can be beaten by any allowed pair under «%s»',
  (objective) => {
    const { rows } = sheetOf(3, 6, 14, objective);
    const from = rows.findIndex((row) => row[3] === 'Запас: пары') + 2;
    expect(rows.length).toBeGreaterThan(from);
    for (let row = from; row <= rows.length; row++) {
      const pairs = valueAt(rows, 'D', row);
      expect(pairs).toBeGreaterThanOrEqual(0);
      if (pairs === 0) expect(valueAt(rows, 'E', row)).toBeGreaterThanOrEqual(0);
    }
  },
);

test('a changed score in the sheet leaves a difference', () => {
  const { rows, rowOf } = sheetOf(3, 6, 14, 'coverage');
  const at = rows.findIndex((row, index) => index >= rowOf('Наставляемый') && row[2] === 1);
  const changed = rows.map((row, index) =>
    index === at ? row.map((cell, column) => (column === 3 ? Number(cell) + 1 : cell)) : row,
  );
  expect(valueAt(changed, 'D', rowOf('Баллы с учётом нагрузки'))).not.toBe(0);
});

test('the sheet names people by number only', () => {
  const { rows } = sheetOf(3, 6, 14, 'coverage');
  expect(JSON.stringify(rows)).not.toMatch(/Наставляемый Н-|Наставник М-/);
});
