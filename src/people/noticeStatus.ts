import { statusValues } from '../registries/statusValues';
import { BEFORE_SELECTION, BY_HAND, MENTOR_STATUS } from '../registries/vocabulary';
import type { ChainRules, Standing } from './standing';
import { provenStatus, stepRefusal } from './statusChain';

/** The cells of either base that are looked at and put right. */
interface BaseCells {
  readonly status: string | null;
  readonly statusSince: string | null;
  readonly statusReason: string | null;
  readonly statusNoted: string | null;
  readonly source: string | null;
  readonly joined: string | null;
  readonly programmeYear: string | null;
}

interface Circumstances {
  readonly today: string;
  readonly programmeYear: string;
  readonly gateReason: string;
  /** Worked out only for a row that has to be judged by it. */
  readonly standing: () => Standing;
  readonly rules: ChainRules;
}

export interface NoticedStatus {
  readonly values: Partial<BaseCells>;
  /** A change by hand: from where to where, and what speaks against the step ('' when nothing does). */
  readonly change: { readonly from: string; readonly to: string; readonly against: string } | null;
}

/**
 * What a row says by itself since the last command: a row typed by hand gets its status, year, day and source; a status
 * changed by hand is dated; «Ждёт согласия» and «В базе» follow the consents. null when there is nothing to note.
 */
export function noticeStatus(record: BaseCells, how: Circumstances): NoticedStatus | null {
  const origin = missingOrigin(record, how);
  const noted = notedStatus(record, how);
  const values = { ...origin, ...noted?.values };
  return Object.keys(values).length > 0 ? { values, change: noted?.change ?? null } : null;
}

/** What a command writes into every row it makes, for a row a person made. */
const missingOrigin = (record: BaseCells, { today, programmeYear }: Circumstances): Partial<BaseCells> => ({
  ...(record.source === null ? { source: BY_HAND } : {}),
  ...(record.joined === null ? { joined: today } : {}),
  ...(record.programmeYear === null ? { programmeYear } : {}),
});

function notedStatus(record: BaseCells, how: Circumstances): NoticedStatus | null {
  const { status, statusNoted } = record;
  if (statusNoted === null) return { values: firstNotes(record, how), change: null };
  if (status !== statusNoted) return changedByHand(record, statusNoted, how);
  const due = BEFORE_SELECTION.includes(status) ? followed(status, how) : status;
  return due === null || due === status ? null : { values: statusValues(due, how.today), change: null };
}

function firstNotes(record: BaseCells, how: Circumstances): Partial<BaseCells> {
  const status = record.status ?? provenStatus(how.standing(), how.rules);
  return {
    ...(record.status === null ? { status } : {}),
    ...(record.statusSince === null ? { statusSince: how.today } : {}),
    statusNoted: status,
  };
}

function changedByHand(record: BaseCells, from: string, how: Circumstances): NoticedStatus {
  const { today, rules } = how;
  const standing = how.standing();
  // An emptied cell asks for the status the records bear out.
  const to = record.status ?? provenStatus(standing, rules);
  return {
    values: { ...(record.status === null ? { status: to } : {}), statusSince: today, statusNoted: to },
    change: { from, to, against: stepRefusal({ ...standing, status: from }, to, rules, record.statusReason) },
  };
}

/** A consent that came in opens the way as far as the records go; one that fell away closes it. */
function followed(status: string | null, { gateReason, standing, rules }: Circumstances): string | null {
  if (gateReason) return MENTOR_STATUS.waiting;
  return status === MENTOR_STATUS.waiting ? provenStatus(standing(), rules) : status;
}
