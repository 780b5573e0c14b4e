import type { Book } from '../../google/book';
import { today } from '../../google/clock';
import type { AnyBatch } from '../../google/commit';
import { menteeAfterPairs, mentorAfterPairs } from '../../people/afterPairs';
import { provenStatus } from '../../people/statusChain';
import type { Mentee } from '../../registries/mentees';
import type { Mentor } from '../../registries/mentors';
import type { Pair } from '../../registries/pairs';
import { type PeopleTables, standingsOf } from '../people/standings';

type PairRow = Partial<Pair>;

/**
 * What the rows of mentees and mentors must say, given the pairs and those just accepted. Pairs are the commitment and
 * people follow, so that whatever a broken command left out is made good by the next one. A status the curator gave
 * (завершил, выбыл) stays.
 */
export function peopleFollow(book: Book, tables: PeopleTables, accepted: readonly PairRow[] = []): AnyBatch[] {
  const all = [...tables.pairs.rows.map(({ record }) => record), ...accepted];
  const ofMentee = groupBy(all, ({ menteeId }) => menteeId);
  const ofMentor = groupBy(all, ({ mentorId }) => mentorId);
  const menteeOf = new Map(tables.mentees.rows.map(({ id, record }) => [id, record]));
  const mentorOf = new Map(tables.mentors.rows.map(({ id, record }) => [id, record]));
  const day = today();
  const standings = standingsOf(book, tables);
  const mentees = rowsIn<Mentee>(menteeOf, ofMentee).flatMap(({ id, record, own }) => {
    const place = (mentorId: string | null | undefined) => mentorOf.get(mentorId ?? '')?.workplace ?? null;
    return menteeAfterPairs({ id, record }, own, place, day) ?? [];
  });
  const mentors = rowsIn<Mentor>(mentorOf, ofMentor).flatMap(({ id, record, own }) => {
    const place = (menteeId: string | null | undefined) => {
      const mentee = menteeOf.get(menteeId ?? '');
      return mentee?.schoolClass ?? mentee?.position ?? null;
    };
    const proven = () => provenStatus({ ...standings().mentor(id, record), runningPairs: 0 }, standings().rules);
    return mentorAfterPairs({ id, record }, own, place, proven, day) ?? [];
  });
  return [
    ...(mentees.length > 0 ? [{ table: tables.mentees, updates: mentees }] : []),
    ...(mentors.length > 0 ? [{ table: tables.mentors, updates: mentors }] : []),
  ];
}

function groupBy(pairs: readonly PairRow[], key: (pair: PairRow) => string | null | undefined): Map<string, PairRow[]> {
  const groups = new Map<string, PairRow[]>();
  for (const pair of pairs) {
    const id = key(pair);
    if (!id) continue;
    const group = groups.get(id);
    if (group) group.push(pair);
    else groups.set(id, [pair]);
  }
  return groups;
}

const rowsIn = <Row>(records: ReadonlyMap<string, Row>, groups: ReadonlyMap<string, readonly PairRow[]>) =>
  [...groups].flatMap(([id, own]) => {
    const record = records.get(id);
    return record ? [{ id, record, own }] : [];
  });
