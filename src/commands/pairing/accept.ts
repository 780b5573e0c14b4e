import { today } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { obstacle } from '../../pairing/eligibility';
import type { PairIds } from '../../pairing/input';
import { type Prepared, prepare } from '../../pairing/prepare';
import { propose } from '../../pairing/propose';
import type { Calls } from '../../panels';
import type { Problem } from '../../problem';
import { PAIR_STATUS, type Pair } from '../../registries/pairs';
import { programmeYear, readSettings } from '../../registries/readSettings';
import { statusValues } from '../../registries/statusValues';
import { MENTEE_STATUS } from '../../registries/vocabulary';
import { idGiver } from '../../schema/nextId';
import { journalled } from '../journalLine';
import {
  allWishes,
  openForPairing,
  pairingInput,
  readTables,
  rememberedObjective,
  suggestedPairs,
  type Tables,
} from './material';
import { peopleFollow } from './peopleFollow';
import { viewOf } from './present';
import { rowsOf } from './suggestionRows';
import { tablesAfter } from './tablesAfter';

type Accepting = Calls['pairing.accept'];

/**
 * Makes pairs of suggestions (R088, R094). Every rule is asked again under the lock, since places and consents may have
 * changed while the dialog was open. The rows of «Пары» are the commitment; people's rows follow from them, and a
 * repeated command finds the pair running and adds nothing.
 */
export function acceptPairs({ menteeIds }: Accepting['argument']): Accepting['value'] {
  return alone(() => {
    const book = openForPairing();
    const tables = readTables(book);
    const wishes = allWishes(tables);
    const objective = rememberedObjective(book);
    const suggested = suggestedPairs(tables);
    const wanted = menteeIds === null ? suggested : suggested.filter(({ menteeId }) => menteeIds.includes(menteeId));
    const prepared = prepare(pairingInput(tables, objective, wishes));
    const { allowed, refused } = sift(prepared, wanted);
    const accepted = pairRows(tables, allowed);
    const waiting = menteeIds === null ? unplaced(prepared, allowed) : [];
    const people = withReserve(tables, peopleFollow(book, tables, accepted), waiting);
    const after = tablesAfter(tables, accepted, people);
    const rest = suggested.filter(({ menteeId }) => !allowed.some((pair) => pair.menteeId === menteeId));
    const proposal = propose(pairingInput(after, objective, wishes, rest));
    const deed = { action: 'Пары приняты', count: accepted.length, subjects: accepted.map(({ id }) => id ?? '') };
    const edited = commit(
      book,
      ...(accepted.length > 0
        ? journalled(book, deed, [{ table: tables.pairs, additions: accepted }, ...people])
        : people),
      { table: tables.suggestions, replacement: rowsOf(after, proposal, wishes) },
    );
    return { view: viewOf(after, proposal, wishes), accepted: accepted.length, refused: [...refused, ...edited] };
  });
}

const NO_PAIR = 'пары пока нет';

/** Everybody who may be paired and is in no pair after all suggestions were taken. */
function unplaced({ mentees }: Prepared, allowed: readonly PairIds[]): string[] {
  const placed = new Set(allowed.map(({ menteeId }) => menteeId));
  return mentees
    .filter(
      ({ id, gate, status, runningWith }) =>
        gate.open && status === MENTEE_STATUS.base && runningWith === null && !placed.has(id),
    )
    .map(({ id }) => id);
}

/** They wait in reserve: the search goes on, and meanwhile somebody accompanies them (R098). */
function withReserve({ mentees }: Tables, people: readonly AnyBatch[], waiting: readonly string[]): AnyBatch[] {
  if (waiting.length === 0) return [...people];
  const reserve = waiting.map((id) => ({ id, values: statusValues(MENTEE_STATUS.reserve, today(), NO_PAIR) }));
  const others = people.filter(({ table }) => table !== mentees);
  const followed = people.filter(({ table }) => table === mentees).flatMap(({ updates }) => updates ?? []);
  return [...others, { table: mentees, updates: [...followed, ...reserve] }];
}

/** Parts what the rules still allow from what they do not, places counted down as pairs are taken. */
function sift(prepared: Prepared, wanted: readonly PairIds[]): { allowed: PairIds[]; refused: Problem[] } {
  const mentees = new Map(prepared.mentees.map((mentee) => [mentee.id, mentee]));
  const mentors = new Map(prepared.mentors.map((mentor) => [mentor.id, mentor]));
  const locked = prepared.locks.mentorOf;
  const taken = new Map<string, number>();
  const allowed: PairIds[] = [];
  const refused: Problem[] = [];
  for (const pair of wanted) {
    const mentee = mentees.get(pair.menteeId);
    const mentor = mentors.get(pair.mentorId);
    if (!mentee || !mentor) {
      refused.push(refusal(pair, 'строка одного из них удалена'));
      continue;
    }
    const rule = locked.get(mentee.id) === mentor.id ? undefined : obstacle(mentee, mentor, prepared.context);
    const places = mentor.places - mentor.running - (taken.get(mentor.id) ?? 0);
    if (rule) refused.push(refusal(pair, rule.reason(mentee, mentor, prepared.context)));
    else if (places <= 0) refused.push(refusal(pair, 'у наставника больше нет свободных мест'));
    else {
      taken.set(mentor.id, (taken.get(mentor.id) ?? 0) + 1);
      allowed.push(pair);
    }
  }
  return { allowed, refused };
}

const refusal = ({ menteeId, mentorId }: PairIds, reason: string): Problem => ({
  code: 'pair-refused',
  message: `Пара ${menteeId} – ${mentorId} не принята: ${reason}. Остальные пары не затронуты. Выполните подбор заново.`,
});

function pairRows(tables: Tables, allowed: readonly PairIds[]): Partial<Pair>[] {
  const { settings } = readSettings(tables.settings);
  const give = idGiver(
    'П-',
    tables.pairs.rows.map(({ id }) => id),
  );
  const suggestionOf = new Map(
    tables.suggestions.rows.map(({ record }) => [`${record.menteeId} ${record.mentorId}`, record]),
  );
  const menteeOf = new Map(tables.mentees.rows.map(({ id, record }) => [id, record]));
  const mentorOf = new Map(tables.mentors.rows.map(({ id, record }) => [id, record]));
  return allowed.map(({ menteeId, mentorId }) => {
    const suggestion = suggestionOf.get(`${menteeId} ${mentorId}`);
    return {
      id: give(),
      mentorId,
      mentor: mentorOf.get(mentorId)?.name ?? null,
      menteeId,
      mentee: menteeOf.get(menteeId)?.name ?? null,
      form: suggestion?.form ?? null,
      roleModel: suggestion?.roleModel ?? null,
      meeting: menteeOf.get(menteeId)?.meeting?.[0] ?? null,
      curator: settings.curator || null,
      status: PAIR_STATUS.formed,
      formedOn: today(),
      score: suggestion?.score ?? null,
      reasons: suggestion?.reasons ?? null,
      programmeYear: programmeYear(settings, today()),
    };
  });
}
