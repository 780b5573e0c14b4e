import type { Instance, Solution } from './assignment/instance';
import { groupSentences } from './groupRule';
import type { Optima } from './optima';
import type { Prepared } from './prepare';
import { type Gains, gainsOf, shareOf } from './proofShares';
import { addComparisons, addTotals, type Block, type ProofCell } from './proofTotals';

export type { ProofCell };

/**
 * What was proven, in Russian, and the prices with which anybody re-adds the totals by hand (F8). Two levels, pairs before
 * points, as in `assignment/check.ts`: nobody can gain more than the mentees' and the places' shares together, and the
 * proposal gains exactly that much. Points are multiplied by `scale`, so that even load can be counted in whole numbers.
 */
export function proofRows(
  { seekers, helpers }: Prepared,
  { instance, chosen, kept, groups }: Optima,
  text: string,
): ProofCell[][] {
  const gains = gainsOf(instance);
  const rows: ProofCell[][] = [
    ['Что доказано'],
    [text],
    ...HOW.map((sentence) => [sentence]),
    [`Один балл считается за ${gains.perPoint}, чтобы учесть равную нагрузку целыми числами.`],
    ...(kept === null ? [] : [[KEPT]]),
    ...(groups === null ? [] : groupSentences(groups).map((sentence) => [sentence])),
    [],
  ];
  const mentorRows = addMentors(
    rows,
    helpers.map(({ id }) => id),
    instance,
    chosen,
  );
  const menteeRows = addMentees(
    rows,
    seekers.map(({ id }) => id),
    helpers.map(({ id }) => id),
    instance,
    chosen,
    gains,
  );
  addTotals(rows, mentorRows, menteeRows, gains, groups === null ? PROVEN : RULE_COST);
  addComparisons(rows, mentorRows, menteeRows, instance, gains);
  return rows;
}

const PROVEN = 'Разница (0 – доказано)';
const RULE_COST = 'Разница (цена правила)';

const KEPT =
  'Прежним парам в этом подборе добавлены баллы, которые перевешивают все остальные: так их сохранено больше всего.';

const HOW = [
  'У места каждого наставника есть цена: в парах и в баллах.',
  'Ни один наставляемый не может выиграть больше своей доли, ни одно место – больше своей.',
  'Сумма долей – потолок для любого подбора. Если итог подбора равен потолку, лучшего подбора не существует.',
] as const;

const a1 = (column: string, row: number): string => `${column}${row}`;
function addMentors(
  rows: ProofCell[][],
  ids: readonly string[],
  { capacities }: Instance,
  { mentorOf, prices }: Solution,
): Block {
  rows.push([
    'Наставник',
    'Мест',
    'Занято',
    'Цена: пары',
    'Цена: баллы',
    'Мест в счёте',
    'Доля: пары',
    'Доля: баллы',
    'Расход на нагрузку',
  ]);
  const load = new Int32Array(capacities.length);
  for (const j of mentorOf) if (j >= 0) load[j] = (load[j] as number) + 1;
  const first = rows.length + 1;
  ids.forEach((id, j) => {
    const row = first + j;
    const places = capacities[j] as number;
    const pairs = prices[2 * j] as number;
    const points = prices[2 * j + 1] as number;
    const counted = pairs === 1 ? places : Math.min(places, Math.max(0, points));
    rows.push([
      id,
      places,
      load[j] as number,
      pairs,
      points,
      counted,
      { formula: `=${a1('B', row)}*${a1('D', row)}` },
      { formula: `=${a1('F', row)}*${a1('E', row)}-${a1('F', row)}*(${a1('F', row)}-1)/2` },
      { formula: `=${a1('C', row)}*(${a1('C', row)}-1)/2` },
    ]);
  });
  return { first, last: first + ids.length - 1 };
}

function addMentees(
  rows: ProofCell[][],
  ids: readonly string[],
  mentorIds: readonly string[],
  instance: Instance,
  { mentorOf, prices }: Solution,
  gains: Gains,
): Block {
  rows.push([], ['Наставляемый', 'Наставник', 'В паре', 'Баллы', '', '', 'Доля: пары', 'Доля: баллы']);
  const first = rows.length + 1;
  ids.forEach((id, i) => {
    const share = shareOf(instance, prices, i, gains);
    const own = mentorOf[i] as number;
    let points = 0;
    for (let e = instance.rowStart[i] as number; e < (instance.rowStart[i + 1] as number); e++) {
      if (instance.mentor[e] === own) points = instance.score[e] as number;
    }
    rows.push([id, mentorIds[own] ?? '–', own < 0 ? 0 : 1, points, '', '', share.pairs, share.points]);
  });
  return { first, last: first + ids.length - 1 };
}
