import type { Instance } from './assignment/instance';
import type { Gains } from './proofShares';

/** A cell of the sheet «Доказательство»: text, a number, or a formula over this sheet (row 1 is the first row returned). */
export type ProofCell = string | number | { readonly formula: string };

/** Pairs beyond this number are left out of the list of comparisons; the totals are proven without it. */
const MOST_COMPARED = 2000;

/** Rows of one list, 1-based, inclusive. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

const sum = (column: string, { first, last }: Block): string =>
  last < first ? '0' : `SUM(${column}${first}:${column}${last})`;

export function addTotals(
  rows: ProofCell[][],
  mentors: Block,
  mentees: Block,
  { perPoint, perPair, level }: Gains,
  difference: string,
): void {
  rows.push([], ['Итог', 'Подбор', 'Потолок', difference]);
  const pairs = rows.length + 1;
  rows.push(
    [
      'Пары',
      { formula: `=${level}*${sum('C', mentees)}` },
      { formula: `=${sum('G', mentees)}+${sum('G', mentors)}` },
      { formula: `=C${pairs}-B${pairs}` },
    ],
    [
      'Баллы с учётом нагрузки',
      { formula: `=${perPoint}*${sum('D', mentees)}+${perPair}*${sum('C', mentees)}-${sum('I', mentors)}` },
      { formula: `=${sum('H', mentees)}+${sum('H', mentors)}` },
      { formula: `=C${pairs + 1}-B${pairs + 1}` },
    ],
    ['Сумма баллов', { formula: `=${sum('D', mentees)}` }],
  );
}

export function addComparisons(
  rows: ProofCell[][],
  mentors: Block,
  mentees: Block,
  { rowStart, mentor, score, capacities, mentees: count }: Instance,
  { perPoint, perPair, level }: Gains,
): void {
  if (mentor.length > MOST_COMPARED) return;
  rows.push(
    [],
    ['Проверка долей: запас не бывает меньше нуля; баллы сравнивают, только если запас в парах равен 0'],
    ['Наставляемый', 'Наставник', 'Баллы', 'Запас: пары', 'Запас: баллы'],
  );
  for (let i = 0; i < count; i++) {
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      const j = mentor[e] as number;
      if ((capacities[j] as number) === 0) continue;
      const own = mentees.first + i;
      const row = rows.length + 1;
      rows.push([
        { formula: `=A${own}` },
        { formula: `=A${mentors.first + j}` },
        score[e] as number,
        { formula: `=G${own}-(${level}-D${mentors.first + j})` },
        { formula: `=H${own}-(${perPoint}*C${row}+${perPair}-E${mentors.first + j})` },
      ]);
    }
  }
}
