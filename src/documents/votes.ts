import type { Problem } from '../problem';
import type { Fact, Facts } from './values';

/** The list of those who were there. */
export const PRESENT = 'Присутствовали';
const SIDE = /^(за|против|воздержались)(?![а-яё])[\s–-]*/i;

/**
 * Checks a protocol of the council (R007): more than half of its members were present, and nobody voted twice.
 * Votes are fields named «За …», «Против …», «Воздержались …»; those with the same ending are one question.
 * @param members number of members of the council; 0 when the sheet is empty, and then there is no quorum to check
 */
export function voteProblems(facts: Facts, members: number): readonly Problem[] {
  const present = facts[PRESENT];
  const votes = Object.entries(facts).filter(([name]) => SIDE.test(name));
  if (!Array.isArray(present) || votes.length === 0) return [];
  return [...quorum(present.length, members), ...overVoted(votes, present.length)];
}

function quorum(present: number, members: number): readonly Problem[] {
  if (members === 0 || present * 2 > members) return [];
  return [
    {
      code: 'council-no-quorum',
      message:
        `Нет кворума: отмечено присутствующих – ${present}, членов совета – ${members}, а нужно больше половины. ` +
        'Документ не создан. Отметьте всех, кто присутствовал, или проверьте состав на листе «Педсовет».',
      where: { sheet: 'Педсовет' },
    },
  ];
}

function overVoted(votes: readonly (readonly [string, Fact])[], present: number): readonly Problem[] {
  const sums = new Map<string, number>();
  for (const [name, fact] of votes) {
    const question = name.replace(SIDE, '');
    sums.set(question, (sums.get(question) ?? 0) + (Number(fact) || 0));
  }
  return [...sums]
    .filter(([, sum]) => sum > present)
    .map(([question, sum]) => ({
      code: 'council-votes',
      message:
        `Голосов${question ? ` (${question})` : ''} больше, чем присутствующих: ${sum} и ${present}. ` +
        'Документ не создан. Исправьте числа «за», «против», «воздержались».',
    }));
}
