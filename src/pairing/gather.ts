import type { Weights } from '../registries/pairingWeights';
import { settingNumber, settingOn } from '../registries/readSettings';
import { looseKey } from '../schema/cell';
import { rulesOff } from './eligibility';
import type { PairIds, PairingInput } from './input';
import { byId } from './order';
import { type ParticipantWishes, participantWishes } from './participantWishes';
import { type MenteeFacts, type MentorFacts, menteeFacts, mentorFacts } from './people';
import type { Context } from './rule';
import { offerLevels, placeWeight, rarity, type TagTable, tagNumbers, tagTable } from './tagTable';
import { weightsOf } from './weightsOf';

/** Facts about everybody, and what rules and scores look at beside them. */
export interface Gathered {
  readonly input: PairingInput;
  readonly context: Context;
  readonly weights: Weights;
  /** Everybody, by id. */
  readonly mentees: readonly MenteeFacts[];
  readonly mentors: readonly MentorFacts[];
  /** What in the tables could not be understood, for the curator. */
  readonly notes: readonly string[];
}

export function gather(input: PairingInput): Gathered {
  const context = { tags: tagsIn(input), off: rulesOff(input.settings) };
  const nameNumber = nameNumbers();
  const mentors = allMentors(input, context.tags, nameNumber);
  const said = participantWishes(input);
  return {
    input,
    context,
    weights: weightsInForce(input),
    mentors,
    mentees: allMentees(input, context, mentors, nameNumber, said),
    notes: said.notes,
  };
}

const tagsIn = ({ tags, mentees, mentors }: PairingInput): TagTable =>
  tagTable(
    tags,
    [...mentees, ...mentors].flatMap(({ record }) => [
      ...(record.tags ?? []),
      ...(('shares' in record ? record.shares : record.learns) ?? []),
    ]),
  );

function weightsInForce({ weights, settings }: PairingInput): Weights {
  const chosen = weights ?? weightsOf(settings);
  return settingOn(settings, 'wantedMatters') ? chosen : { ...chosen, wanted: 0 };
}

type Numbering = (name: string | null) => number;

/** Equal numbers for equal names, whatever their case and spaces; 0 for no name. */
function nameNumbers(): Numbering {
  const known = new Map([['', 0]]);
  return (name) => {
    const key = looseKey(name ?? '');
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

function allMentors(
  { mentors, running, settings, today, consents, certificates }: PairingInput,
  table: TagTable,
  nameNumber: Numbering,
): MentorFacts[] {
  const limit = settingNumber(settings, 'capacityLimit');
  const usual = settingNumber(settings, 'capacityDefault');
  const load = countBy(running, ({ mentorId }) => mentorId);
  return onePerId(mentors).map(({ id, record, repeated }) => {
    const tags = tagNumbers(table, record.tags);
    return mentorFacts(id, record, {
      repeated,
      nameNumber: nameNumber(record.name),
      today,
      consents,
      tags,
      places: Math.min(record.capacity ?? usual, limit),
      running: load.get(id) ?? 0,
      offers: offerLevels(table, tags),
      certificates,
      learns: tagNumbers(table, record.learns),
      ownSchool: isOwnSchool(record.organisation, settings),
    });
  });
}

/** A mentor without an organisation is the school's own. */
const isOwnSchool = (organisation: string | null, settings: PairingInput['settings']): boolean =>
  organisation === null ||
  [settings.organisation, settings.organisationShort].some(
    (own) => looseKey(own ?? '') !== '' && looseKey(own ?? '') === looseKey(organisation),
  );

function allMentees(
  input: PairingInput,
  context: Context,
  mentors: readonly MentorFacts[],
  nameNumber: Numbering,
  said: ParticipantWishes,
): MenteeFacts[] {
  const { mentees, running, wishes, today, consents } = input;
  const offering = new Int32Array(context.tags.shown.length);
  for (const mentor of mentors) for (const tag of mentor.tags) offering[tag] = (offering[tag] ?? 0) + 1;
  const mentorOf = new Map(sortedPairs(running).map(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const forbidden = new Map<string, Set<string>>();
  for (const { menteeId, mentorId, wish } of wishes) {
    if (wish !== 'forbid') continue;
    forbidden.set(menteeId, (forbidden.get(menteeId) ?? new Set()).add(mentorId));
  }
  return onePerId(mentees).map(({ id, record, repeated }) => {
    const tags = tagNumbers(context.tags, record.tags);
    return menteeFacts(id, record, {
      repeated,
      nameNumber: nameNumber(record.name),
      today,
      consents,
      tags,
      tagWeights: tags.map((tag, order) => placeWeight(order) * rarity(offering[tag] ?? 0)),
      runningWith: mentorOf.get(id) ?? null,
      forbidden: forbidden.get(id) ?? null,
      gives: record.shares ? offerLevels(context.tags, tagNumbers(context.tags, record.shares)) : null,
      said: {
        avoided: said.avoided.get(id) ?? null,
        refusedByGuardian: said.refusedByGuardian.get(id) ?? null,
        prefers: said.prefers.get(id) ?? null,
        preferredBy: said.preferredBy.get(id) ?? null,
      },
    });
  });
}

/** By id; of rows with the same id one stays, marked. */
function onePerId<Row extends { readonly id: string }>(rows: readonly Row[]): (Row & { readonly repeated: boolean })[] {
  const times = countBy(rows, ({ id }) => id);
  const first = new Map(rows.map((row) => [row.id, row]));
  return [...first.values()].sort(byId).map((row) => ({ ...row, repeated: times.get(row.id) !== 1 }));
}

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}

const sortedPairs = (pairs: readonly PairIds[]): PairIds[] =>
  [...pairs].sort((a, b) => byId({ id: b.mentorId }, { id: a.mentorId }));
