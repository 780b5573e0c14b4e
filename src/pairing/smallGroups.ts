import { counted } from '../language/plural';
import { groupFilled, groupLeftOut, MOST_MENTEES, type Repair } from './groupRepair';
import type { Optima } from './optima';
import type { Prepared } from './prepare';
import type { ProposedPair } from './proposal';
import { settingNumber } from './settings';

/** A mentor whose group, pairs at work included, is smaller than the setting asks for. */
export interface SmallGroup {
  readonly mentorId: string;
  readonly size: number;
  readonly wanted: number;
  /** The repair that costs least, in Russian. */
  readonly text: string;
}

const LARGEST_GROUP = 50;
const MOST_REPAIRED = 20;
const PEOPLE = ['человек', 'человека', 'человек'] as const;
const POINTS = ['балл', 'балла', 'баллов'] as const;

/**
 * Groups below «Наименьшая группа» (R022). To choose which groups to have at all is a different, hard problem, so that the
 * proposal is left as it is; for every small group on its own the cheaper of two repairs is computed exactly: nobody for
 * this mentor, or as many more as are missing, all others re-seated in the best way.
 */
export function smallGroups(prepared: Prepared, optima: Optima, pairs: readonly ProposedPair[]): SmallGroup[] {
  const wanted = settingNumber(prepared.input.settings, 'groupMin', 0, LARGEST_GROUP);
  if (wanted < 2) return [];
  const taken = new Map(pairs.map(({ mentorId, load }) => [mentorId, load.taken]));
  // In a district the repairs would take longer than the search.
  const repaired = prepared.instance.mentees <= MOST_MENTEES ? MOST_REPAIRED : 0;
  const small = prepared.helpers.flatMap(({ id }, at) => {
    const size = taken.get(id) ?? 0;
    return size > 0 && size < wanted ? [{ at, mentorId: id, size }] : [];
  });
  return small.map(({ at, mentorId, size }, index) => ({
    mentorId,
    size,
    wanted,
    text: `${mentorId}: в группе ${counted(size, PEOPLE)}, нужно не меньше ${wanted}. ${
      index < repaired ? repairText(prepared, optima, at, wanted - size) : ''
    }`.trim(),
  }));
}

function repairText(prepared: Prepared, optima: Optima, at: number, missing: number): string {
  const { objective } = prepared.input;
  const isFixed = (prepared.locks.taken.get(prepared.helpers[at]?.id ?? '') ?? 0) > 0;
  const isAtWork = (prepared.helpers[at]?.running ?? 0) > 0;
  const filled = groupFilled(prepared, optima, at, missing);
  const emptied = isFixed || isAtWork ? null : groupLeftOut(prepared, at);
  if (filled === null && emptied === null) return 'Исправить группу заменами нельзя: решите сами, нужна ли она.';
  if (emptied === null || (filled !== null && compare(filled, emptied, objective) >= 0))
    return `Выгоднее дополнить её (${newcomers(prepared, filled)}): ${difference(filled as Repair, optima)}.`;
  return `Выгоднее никого не предлагать этому наставнику: ${difference(emptied, optima)}.`;
}

const newcomers = ({ seekers }: Prepared, repair: Repair | null): string =>
  (repair?.added ?? []).map((i) => seekers[i]?.id ?? '').join(', ');

function compare(one: Repair, other: Repair, objective: 'coverage' | 'quality'): number {
  const pairs = one.matched - other.matched;
  const points = one.total - other.total;
  return objective === 'coverage' ? pairs || points : points || pairs;
}

function difference({ matched, total }: Repair, { chosen }: Optima): string {
  const pairs = chosen.matched - matched;
  const points = chosen.total - total;
  const more = (count: number): string => (count > 0 ? 'меньше на' : 'больше на');
  return [
    pairs === 0 ? 'пар столько же' : `пар ${more(pairs)} ${Math.abs(pairs)}`,
    points === 0 ? 'сумма та же' : `сумма ${more(points)} ${counted(Math.abs(points), POINTS)}`,
  ].join(', ');
}
