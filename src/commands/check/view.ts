import { type Book, demand, openBook } from '../../google/book';
import { today } from '../../google/clock';
import { type Inspection, inspect } from '../../google/inspect';
import type { CheckView, FindingCard } from '../../panels/check';
import type { DeedBatch } from '../../people/deedChanges';
import { allFindings } from '../../people/findings/allFindings';
import { type CheckMaterial, FINDING_GROUPS, type Finding, type FindingGroup } from '../../people/findings/finding';
import { consents } from '../../registries/consents';
import { registries } from '../../registries/index';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { pairs } from '../../registries/pairs';
import { interviews, trainings } from '../../registries/selection';
import { settingsSheet } from '../../registries/settings';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { peopleFollow } from '../pairing/peopleFollow';
import { RECORDS } from './material';

const SHOWN = 500;

/** What is wrong in the workbook, and what would be changed; writes nothing. */
export const checkView = (): CheckView => viewOf(allFindings(checkMaterial(openBook())));

export function viewOf(found: readonly Finding[]): CheckView {
  const shown = found.slice(0, SHOWN);
  const groups = (Object.keys(FINDING_GROUPS) as FindingGroup[])
    .map((group) => ({
      title: FINDING_GROUPS[group],
      findings: shown.filter((one) => one.group === group).map(cardOf),
    }))
    .filter(({ findings }) => findings.length > 0);
  return { groups, more: found.length - shown.length };
}

const cardOf = ({ id, registry, row, column, message, change }: Finding): FindingCard => ({
  ...{ id, message, change },
  place: [`«${registry.sheet}»`, ...(row === null ? [] : [`строка ${row}`]), ...(column ? [`«${column}»`] : [])].join(
    ', ',
  ),
});

/** What the sheets hold; `known` spares looking for formulas and lists once more. */
export function checkMaterial(book: Book, known?: Inspection): CheckMaterial {
  const { missing, ...inspection } = known ?? inspect(book, registries);
  const present = registries.filter((registry) => !missing.includes(registry));
  const tables = new Map(present.map((registry) => [registry.key, book.read(registry) as Table<Registry>]));
  return {
    ...inspection,
    ...{ missing, tables },
    follow: followOf(book, tables),
    checked: registries.filter((registry) => !RECORDS.includes(registry)),
    today: today(),
  };
}

const NEEDED: readonly Registry[] = [settingsSheet, pairs, consents, interviews, trainings, mentees, mentors];

/** What people's rows must say, given the pairs; nothing as long as a sheet or column it rests on is missing. */
function followOf(book: Book, tables: ReadonlyMap<string, Table<Registry>>): readonly DeedBatch[] {
  const isWhole = NEEDED.every(({ key }) =>
    tables.get(key)?.problems.every(({ code }) => code !== 'column-missing' && code !== 'column-doubled'),
  );
  if (!isWhole) return [];
  return peopleFollow(book, {
    settings: demand(book.read(settingsSheet)),
    pairs: demand(book.read(pairs)),
    mentees: demand(book.read(mentees)),
    mentors: demand(book.read(mentors)),
  }) as readonly DeedBatch[];
}
