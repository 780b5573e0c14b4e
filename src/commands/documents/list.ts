import { CATALOGUE } from '../../documents/catalogue';
import { CHAIN, current, type DocumentKind } from '../../documents/chain';
import { dueNow } from '../../documents/dueNow';
import { STAGES } from '../../documents/stages';
import type { Template } from '../../documents/template';
import { commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { formatDate } from '../../language/dates';
import type { DocumentCard, DocumentEntry, DocumentNode, DocumentsView } from '../../panels';
import { DOCUMENT_STATUS, documents } from '../../registries/documents';
import type { TableRow } from '../../schema/readTable';
import { titleOfKind } from './catalogue';
import { documentsLeft } from './dayCount';
import { topicality } from './entry';
import { isUnfinished, registered } from './register';
import { openForDocuments, readMaterial } from './world';

type Row = TableRow<typeof documents>;

/** The district's documents last: a school seldom needs them. */
const IN_ORDER: readonly number[] = [...STAGES.keys()].sort((one, other) => (one || 99) - (other || 99));

/** Every document there is with its state; what a changed basis has made stale is marked on the sheet as well. */
export function documentsView(): DocumentsView {
  return alone(() => {
    const book = openForDocuments();
    const { world, tables } = readMaterial(book);
    const { year } = world;
    const table = tables.documents;
    const updates = topicality(table);
    if (updates.length > 0) commit(book, { table, updates });
    const { rows } = book.read(documents);
    return {
      year,
      now: dueNow(world).map(({ kind, reason }) => ({ kind, title: titleOfKind(kind), reason })),
      stages: IN_ORDER.map((stage) => ({
        title: STAGES[stage]?.title ?? '',
        documents: CATALOGUE.filter((template) => template.stage === stage).map((one) => cardOf(one, rows, year)),
      })),
      map: (Object.keys(CHAIN) as DocumentKind[]).map((kind) => nodeOf(kind, rows, year)),
      leftToday: documentsLeft(table, world.today),
    };
  });
}

function cardOf({ id: kind, title, audience, group }: Template, rows: readonly Row[], year: string): DocumentCard {
  const made = rows.filter(({ record }) => record.kind === kind && record.programmeYear === year && record.link);
  return {
    kind,
    title,
    audience,
    group,
    entry: audience === 'one' ? newest(rows, kind, year) : null,
    made: new Set(made.map(({ id, record }) => record.subject ?? id)).size,
  };
}

function newest(rows: readonly Row[], kind: string, year: string): DocumentEntry | null {
  const last = current(registered(rows), kind, year);
  const row = rows.find(({ id }) => id === last?.id);
  return row ? entryOf(row) : null;
}

export const entryOf = ({ id, record }: Row): DocumentEntry => ({
  id,
  number: record.number ?? '',
  date: record.date ?? '',
  version: record.version ?? 1,
  status: isUnfinished(record) ? DOCUMENT_STATUS.making : (record.status ?? ''),
  link: record.link ?? '',
  stale: record.topicality ?? '',
});

function nodeOf(kind: DocumentKind, rows: readonly Row[], year: string): DocumentNode {
  const entry = newest(rows, kind, year);
  const { title, basis } = CHAIN[kind];
  return {
    kind,
    title,
    basis,
    state: !entry ? 'absent' : entry.stale ? 'stale' : entry.status === DOCUMENT_STATUS.approved ? 'approved' : 'draft',
    text: entry
      ? [entry.number && `№ ${entry.number}`, entry.date && `от ${formatDate(entry.date, 'digits')}`]
          .filter(Boolean)
          .join(' ')
      : '',
    link: entry?.link ?? '',
  };
}
