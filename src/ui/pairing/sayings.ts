import type { Objective, PairingView, TraceLine } from '../../panels';
import { count, nouns, plain, signed, signedCount } from '../wording';

type Totals = PairingView['totals'];

export const objectives: Readonly<Record<Objective, { readonly title: string; readonly aim: string }>> = {
  coverage: { title: 'Охват', aim: 'больше людей с наставником' },
  quality: { title: 'Качество', aim: 'выше сумма баллов' },
};

export const otherObjective = (objective: Objective): Objective => (objective === 'coverage' ? 'quality' : 'coverage');

/** What choosing the other objective would change: «на 1 пару больше…» in figures. */
export const otherWouldGive = ({ suggested, score, other }: Totals): string => {
  const pairs = other.suggested - suggested;
  const points = other.score - score;
  if (pairs === 0 && points === 0) return 'итог тот же';
  return `${pairs === 0 ? 'столько же пар' : signedCount(pairs, nouns.pair)}, ${
    points === 0 ? 'столько же баллов' : signedCount(points, nouns.point)
  }`;
};

/** Totals before and after a decision: «Предложено пар: 38 → 37 (−1). Сумма баллов: …». */
export const beforeAndAfter = (before: Totals, after: Totals): string => {
  const figures = [
    figure('Предложено пар', before.suggested, after.suggested),
    figure('Уже в парах', before.alreadyPaired, after.alreadyPaired),
    figure('Сумма баллов', before.score, after.score),
  ].filter(Boolean);
  return figures.length > 0 ? `${figures.join('. ')}.` : 'Итоги не изменились.';
};

const figure = (caption: string, before: number, after: number): string =>
  before === after ? '' : `${caption}: ${plain(before)} → ${plain(after)} (${signed(after - before)})`;

/** «на 15 баллов меньше», compared with the mentor suggested now. */
export const scoreAgainst = (score: number, current: number): string => {
  if (score === current) return 'столько же баллов';
  return `на ${count(Math.abs(score - current), nouns.point)} ${score < current ? 'меньше' : 'больше'}`;
};

export const loadText = ({ taken, places }: { readonly taken: number; readonly places: number }): string =>
  `занято ${plain(taken)} из ${plain(places)}`;

export const waitingText = (days: number | null): string =>
  days === null ? '' : days <= 0 ? 'в очереди с сегодняшнего дня' : `ждёт ${count(days, nouns.day)}`;

/** «04.10.2026» for `2026-10-04`. */
export const dayText = (day: string): string => day.split('-').reverse().join('.');

/** The answer to «почему не предложен», in one sentence. */
export const traceVerdict = (lines: readonly TraceLine[]): string => {
  const failed = lines.filter(({ passed }) => !passed).length;
  if (lines.length === 0) return 'Для этих двоих правил не нашлось: проверьте номер наставника.';
  if (failed === 0) return 'Правила допускают эту пару, но общий итог выше, если составить пары иначе.';
  return failed === 1
    ? 'Пара невозможна: не выполнено одно правило.'
    : `Пара невозможна: не выполнено правил – ${failed}.`;
};
