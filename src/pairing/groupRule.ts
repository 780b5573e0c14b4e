import { counted } from '../language/plural';
import type { Objective } from '../panels';
import type { Solution } from './assignment/instance';

/** What the rule of the least group did to a search in which it was in the way. */
export interface GroupRule {
  /** «Наименьшая группа» of the settings. */
  readonly wanted: number;
  /** The optimum without the rule, proven by its prices; its total in points. */
  readonly free: Solution;
  /** Variants of who has a group at all, each with a ceiling proven by prices. */
  readonly variants: number;
  /** How far the best possible may be above the proposal, in Russian; null if the proposal is proven to be the best. */
  readonly gap: string | null;
}

const POINTS = ['балл', 'балла', 'баллов'] as const;
const VARIANTS = ['вариант', 'варианта', 'вариантов'] as const;

/** The certificate's main clause where the rule was in the way; `aims` is the clause without it. */
export function groupAims({ wanted, variants, gap }: GroupRule, aims: string): string {
  const sizes = `в каждой группе не меньше ${wanted}`;
  if (gap === null) {
    return `${sizes}; перебором доказано (${counted(variants, VARIANTS)}), что при этих правилах и таких группах ${aims}`;
  }
  return `${sizes}; это лучшее найденное, доказана разница с лучшим возможным – ${gap}`;
}

/** Sentences for the sheet «Доказательство»: what the prices prove and what the tree of variants does. */
export function groupSentences({ wanted, variants, gap }: GroupRule): string[] {
  return [
    `Цены доказывают потолок без правила о наименьшей группе. Разница с ним – цена этого правила (не меньше ${wanted}).`,
    `Само правило проверено перебором: у каких наставников группы нет, а у каких она не меньше ${wanted}. ` +
      `Рассмотрено: ${counted(variants, VARIANTS)}; потолок каждого доказан такими же ценами. ` +
      (gap === null
        ? 'Ни один не выше этого подбора, значит, лучшего с этим правилом нет.'
        : `Рассмотреть все не хватило времени; доказанная разница с лучшим возможным – ${gap}.`),
    'Размеры групп и суммы пересчитаны отдельной проверкой.',
  ];
}

/** What the rule costs, for the dialog. */
export function groupCost({ wanted, free }: GroupRule, chosen: Solution, objective: Objective): string {
  const pairs = free.matched - chosen.matched;
  const points = free.total - chosen.total;
  const parts = [
    pairs === 0 ? '' : `пар ${pairs > 0 ? 'меньше' : 'больше'} на ${Math.abs(pairs)}`,
    points === 0 ? '' : `сумма ${points > 0 ? 'меньше' : 'больше'} на ${counted(Math.abs(points), POINTS)}`,
  ].filter(Boolean);
  const loss =
    (objective === 'coverage' ? parts : parts.reverse()).join(', ') || 'ничего, только нагрузка менее ровная';
  return `В каждой группе не меньше ${wanted}. Чего это стоит: ${loss}.`;
}

/** The largest possible gain in the figure that decides first; `isPlain` is false if scores hold more than points. */
export function gapText(objective: Objective, pairs: number, points: number, isPlain: boolean): string {
  const first = objective === 'coverage' ? pairs : 0;
  if (first > 0) return `не больше ${counted(first, PAIRS_OF)}`;
  if (!isPlain) return 'только в числе сохранённых пар и в баллах';
  if (points > 0) return `не больше ${counted(points, POINTS_OF)}`;
  return pairs > 0 ? `не больше ${counted(pairs, PAIRS_OF)}` : 'только в ровности нагрузки';
}

const PAIRS_OF = ['пары', 'пар', 'пар'] as const;
const POINTS_OF = ['балла', 'баллов', 'баллов'] as const;
