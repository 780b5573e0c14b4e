import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import { type NoticedStatus, noticeStatus } from '../../people/noticeStatus';
import { chainRules } from '../../people/standing';
import { consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import { programmeYear, readSettings } from '../../registries/readSettings';
import type { Table } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import { gateReason, type PeopleTables, type Standings } from './standings';

/** A row of a base that says something new, see noticeStatus. */
export interface Noticed extends NoticedStatus {
  readonly id: string;
  readonly table: Table<Registry>;
}

export function noticedIn(
  book: Book,
  tables: PeopleTables,
  key: 'mentees' | 'mentors',
  standings: () => Standings,
): Noticed[] {
  const { settings } = readSettings(tables.settings);
  const register = consentRegister(demand(book.read(consents)));
  const day = today();
  const how = { today: day, programmeYear: programmeYear(settings, day), rules: chainRules(settings) };
  const standing = (id: string, record: never) =>
    key === 'mentees' ? standings().mentee(id, record) : standings().mentor(id, record);
  return tables[key].rows.flatMap(({ id, record }) => {
    const found =
      id === ''
        ? null
        : noticeStatus(record, {
            ...how,
            gateReason: gateReason(record, register),
            standing: () => standing(id, record as never),
          });
    return found ? [{ ...found, id, table: tables[key] as unknown as Table<Registry> }] : [];
  });
}
