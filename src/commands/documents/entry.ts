import { basisOf, nextVersion, stale } from '../../documents/chain';
import { writeCitations } from '../../documents/citations';
import { type Entry, neededBasis } from '../../documents/sources/gather';
import type { Subject } from '../../documents/sources/subject';
import type { Template } from '../../documents/template';
import { formatDate } from '../../language/dates';
import { DOCUMENT_STATUS, type documents } from '../../registries/documents';
import { idGiver } from '../../schema/nextId';
import type { Table } from '../../schema/readTable';
import { titleOfKind } from './catalogue';
import { isUnfinished, registered } from './register';
import type { Material } from './world';

/** A line of the register: reserved before its document is made, so that no number is lost and none given twice. */
export interface Reserved extends Entry {
  readonly id: string;
  readonly version: number;
  readonly replaces: string | null;
  /** The row stands in the register already: a command died before it was finished. */
  readonly standing: boolean;
}

/** Gives lines of the register one after another; typed number and date are for those that have none yet. */
export function reserving(
  template: Template,
  { tables, world }: Material,
  typed: { readonly number: string; readonly date: string },
): (subject: Subject | null) => Reserved {
  const rows = tables.documents.rows;
  const ofKind = rows.filter(({ record }) => record.kind === template.id && record.programmeYear === world.year);
  const numbers = new Set(ofKind.map(({ record }) => record.number ?? ''));
  const give = idGiver(
    'Д-',
    rows.map(({ id }) => id),
  );
  return (subject) => {
    const next = nextVersion(world.register, template.id, world.year, subject?.id);
    const standing = ofKind.find(({ record }) => isUnfinished(record) && record.subject === (subject?.id ?? null));
    const kept = subject ? (standing?.record.number ?? '') : '';
    const number = next.number || kept || (subject ? freeNumber(typed.number, numbers) : typed.number);
    numbers.add(number);
    return {
      id: standing?.id ?? give(),
      number,
      date: next.date || typed.date,
      version: next.version,
      newEdition: next.newEdition,
      replaces: next.replaces,
      standing: standing !== undefined,
    };
  };
}

/** The typed number, or the next one after it that no document of the kind has: «12-с», «13-с». */
function freeNumber(typed: string, taken: ReadonlySet<string>): string {
  let number = typed;
  while (number !== '' && taken.has(number)) {
    const following = number.replace(/\d+/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
    if (following === number) return typed;
    number = following;
  }
  return number;
}

/** Cells of the register for a document about to be made. */
export function rowOf(
  template: Template,
  { world }: Material,
  reserved: Reserved,
  more: { readonly fingerprint: string; readonly contents: string; readonly subject: Subject | null },
) {
  const basis = basisOf(world.register, template.id, world.year, neededBasis(template));
  const known = basis.cited.map(({ kind, number, date }) => basisText(kind, number, date));
  const isPlanAbsent = basis.absent.includes('D3') && world.planOrder;
  const plan = isPlanAbsent && world.planOrder ? [basisText('D3', world.planOrder.number, world.planOrder.date)] : [];
  return {
    kind: template.id,
    title: template.title,
    number: reserved.number || null,
    date: reserved.date || null,
    version: reserved.version,
    status: DOCUMENT_STATUS.making,
    madeOn: world.today,
    basis: [...known, ...plan].join('; ') || null,
    cites: writeCitations(basis.cited) || null,
    contents: more.contents || null,
    subject: more.subject?.id ?? null,
    programmeYear: world.year,
    replaces: reserved.replaces,
    fingerprint: more.fingerprint,
  };
}

export const basisText = (kind: string, number: string, date: string): string =>
  `${titleOfKind(kind)}${number ? ` № ${number}` : ''}${date ? ` от ${formatDate(date, 'digits')}` : ''}`;

type DocumentTable = Table<typeof documents>;
type DocumentUpdate = { readonly id: string; readonly values: Readonly<Record<string, string | null>> };

/** What became stale or is so no longer, as changes of the register's column. */
export function topicality(table: DocumentTable, changes: readonly DocumentUpdate[] = []): DocumentUpdate[] {
  const changed = new Map(changes.map(({ id, values }) => [id, values]));
  const rows = table.rows.map((row) => ({ ...row, record: { ...row.record, ...changed.get(row.id) } }));
  const texts = staleTexts(rows);
  return rows.flatMap(({ id, record }) => {
    const text = texts.get(id) ?? null;
    return text === record.topicality ? [] : [{ id, values: { topicality: text } }];
  });
}

const CHANGES = {
  number: 'изменился номер',
  date: 'изменилась дата',
  'new version': 'вышла новая редакция',
  cancelled: 'документ отменён',
  gone: 'записи больше нет',
  'itself stale': 'документ сам устарел',
} as const;

/** «Устарел: изменилась дата – Приказ … (D3)» by the number of the record. */
function staleTexts(rows: DocumentTable['rows']): ReadonlyMap<string, string> {
  const kindOf = new Map(rows.map(({ id, record }) => [id, record.kind ?? '']));
  const texts = new Map<string, string>();
  for (const { id, because, change } of stale(registered(rows))) {
    const kind = kindOf.get(because);
    const reason = `${CHANGES[change]} – ${kind ? `${titleOfKind(kind)} (${kind})` : because}`;
    texts.set(id, texts.has(id) ? `${texts.get(id)}; ${reason}` : `Устарел: ${reason}`);
  }
  return texts;
}
