import { blockingPairs } from './blocking';
import { certificateOf } from './certificate';
import { groupCost } from './groupRule';
import type { PairingInput } from './input';
import { type Optima, optimaOf } from './optima';
import { type Prepared, prepare } from './prepare';
import type { Blocked, Proposal } from './proposal';
import { proposedPairs } from './proposedPairs';
import { shortageMap } from './shortageMap';
import { smallGroups } from './smallGroups';
import { changesOf, totalsOf } from './totals';
import { unmatchedReasons } from './unmatched';

/**
 * The pairs to propose (R088): most mentees, then best total score, then even load (`coverage`), or best total first
 * (`quality`); proven optimal, explained, independent of the order of rows. Throws NotProven if the independent check
 * refuses the result.
 */
export function propose(input: PairingInput): Proposal {
  const prepared = prepare(input);
  return proposalOf(prepared, optimaOf(prepared));
}

/** The same in two steps, for callers that also want the shortage map or the proof. */
export function proposalOf(prepared: Prepared, optima: Optima): Proposal {
  const pairs = proposedPairs(prepared, optima);
  return {
    pairs,
    unmatched: unmatchedReasons(prepared, optima),
    blocked: blockedPeople(prepared),
    conflicts: prepared.locks.conflicts,
    blockingPairs: blockingPairs(prepared, optima.chosen),
    totals: totalsOf(prepared, optima, pairs),
    certificate: certificateOf(prepared, optima),
    shortage: shortageMap(prepared, optima),
    groupCost: optima.groups === null ? '' : groupCost(optima.groups, optima.chosen, prepared.input.objective),
    smallGroups: smallGroups(prepared, pairs),
    changes: changesOf(prepared.input.previous ?? [], pairs),
    notes: prepared.notes,
  };
}

const blockedPeople = ({ menteesOut, mentorsOut }: Prepared): Blocked[] => [
  ...menteesOut.map(({ person: { id, waitingDays }, rule, reason }) => ({
    id,
    side: 'mentee' as const,
    rule,
    reason: sentence(reason),
    waitingDays,
  })),
  ...mentorsOut.map(({ person: { id }, rule, reason }) => ({
    id,
    side: 'mentor' as const,
    rule,
    reason: sentence(reason),
    waitingDays: null,
  })),
];

/** Reasons of rules are parts of sentences; here each stands alone. */
const sentence = (reason: string): string => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
