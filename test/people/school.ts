import type { SchoolSheets, SchoolToday } from '../../src/people/today/rule';
import { schoolToday } from '../../src/people/today/school';
import { mentees } from '../../src/registries/mentees';
import { mentors } from '../../src/registries/mentors';
import type { Settings } from '../../src/registries/readSettings';
import { settingSpecs } from '../../src/registries/settingSpecs';
import type { TableRow } from '../../src/schema/readTable';
import { columnKeys, idKey, type Registry, type RowOf } from '../../src/schema/registry';
import { aMentee, aMentor, TODAY } from '../pairing/people';

/** Rows of a sheet with the values given, blank elsewhere. */
export const rowsOf = <R extends Registry>(registry: R, ...records: readonly Partial<RowOf<R>>[]): TableRow<R>[] =>
  records.map((wish, place) => {
    const blank = Object.fromEntries(columnKeys(registry).map((key) => [key, null]));
    const record = { ...blank, ...wish } as RowOf<R>;
    const id = record[idKey(registry) as keyof RowOf<R>] ?? String(place + 2);
    return { row: place + 2, id: String(id), record, cells: [] };
  });

export const initialSettings = (wish: Readonly<Record<string, string>> = {}): Settings =>
  ({
    ...Object.fromEntries(Object.entries(settingSpecs).map(([key, { initial }]) => [key, initial])),
    ...wish,
  }) as Settings;

export const menteeRows = (...wishes: readonly Parameters<typeof aMentee>[0][]) =>
  rowsOf(mentees, ...wishes.map((wish) => aMentee(wish)));

export const mentorRows = (...wishes: readonly Parameters<typeof aMentor>[0][]) =>
  rowsOf(mentors, ...wishes.map((wish) => aMentor(wish)));

/** A school in which nothing needs attention unless a test says otherwise. */
export const schoolOf = (sheets: Partial<SchoolSheets> = {}): SchoolToday =>
  schoolToday({
    today: TODAY,
    settings: initialSettings(),
    mentees: [],
    mentors: [],
    pairs: [],
    interviews: [],
    trainings: [],
    consents: new Map(),
    certificates: new Map(),
    suspicions: [],
    words: [],
    documents: [],
    feedback: [],
    measures: [],
    answers: [],
    ...sheets,
  });
