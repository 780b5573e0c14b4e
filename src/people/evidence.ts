import { type Pair, RUNNING } from '../registries/pairs';
import type { Interview, Training } from '../registries/selection';
import type { PersonRole, Standing } from './standing';

/** What the logs say of everybody, by the number of the person. */
export interface Evidence {
  readonly runningPairs: ReadonlyMap<string, number>;
  readonly interview: ReadonlyMap<string, string>;
  readonly hours: ReadonlyMap<string, number>;
  readonly courses: ReadonlyMap<string, number>;
}

interface Logs {
  readonly pairs: readonly Partial<Pair>[];
  readonly interviews: readonly Partial<Interview>[];
  readonly trainings: readonly Partial<Training>[];
}

export function evidenceOf({ pairs, interviews, trainings }: Logs): Evidence {
  const runningPairs = new Map<string, number>();
  for (const { menteeId, mentorId, status } of pairs)
    if (RUNNING.includes(status ?? '')) for (const id of [menteeId, mentorId]) add(runningPairs, id, 1);
  const interview = new Map<string, string>();
  for (const { mentorId, result } of inTime(interviews)) if (mentorId && result) interview.set(mentorId, result);
  const hours = new Map<string, number>();
  const courses = new Map<string, number>();
  for (const training of trainings) {
    add(hours, training.mentorId, training.hours ?? 0);
    add(courses, training.mentorId, 1);
  }
  return { runningPairs, interview, hours, courses };
}

function add(sums: Map<string, number>, id: string | null | undefined, amount: number): void {
  if (id) sums.set(id, (sums.get(id) ?? 0) + amount);
}

/** The latest last; on one day the one with the greater number. */
const inTime = (rows: readonly Partial<Interview>[]): Partial<Interview>[] =>
  [...rows].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));

const compare = (a: string | null | undefined, b: string | null | undefined): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

interface StatusCells {
  readonly status: string | null;
  readonly registryOrder?: string | null;
}

export const standingOf = (
  role: PersonRole,
  id: string,
  record: StatusCells,
  evidence: Evidence,
  gateReason: string,
): Standing => ({
  role,
  status: record.status,
  gateReason,
  runningPairs: evidence.runningPairs.get(id) ?? 0,
  interview: evidence.interview.get(id) ?? null,
  hours: evidence.hours.get(id) ?? 0,
  courses: evidence.courses.get(id) ?? 0,
  registryOrder: record.registryOrder ?? null,
});
