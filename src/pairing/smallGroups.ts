import { counted } from '../language/plural';
import { leastGroup } from './groups';
import type { Prepared } from './prepare';
import type { ProposedPair, SmallGroup } from './proposal';

const PEOPLE = ['человек', 'человека', 'человек'] as const;

/**
 * Groups below «Наименьшая группа» (R022) that the search cannot help: it proposes nobody there, and whoever is there the
 * curator has fixed.
 */
export function smallGroups(prepared: Prepared, pairs: readonly ProposedPair[]): SmallGroup[] {
  const wanted = leastGroup(prepared);
  if (wanted < 2) return [];
  const taken = new Map(pairs.map(({ mentorId, load }) => [mentorId, load.taken]));
  return prepared.helpers.flatMap(({ id }) => {
    const size = taken.get(id) ?? 0;
    if (size === 0 || size >= wanted) return [];
    const text =
      `${id}: в группе ${counted(size, PEOPLE)}, нужно не меньше ${wanted}. Эти люди закреплены вами или уже занимаются, ` +
      'а дополнить группу нельзя или невыгодно: решите сами, нужна ли она.';
    return [{ mentorId: id, size, wanted, text }];
  });
}
