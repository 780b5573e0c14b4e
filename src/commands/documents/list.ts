import { CATALOGUE } from '../../documents/catalogue';
import { CHAIN, current, type DocumentKind } from '../../documents/chain';
import { DOCUMENT_GROUPS } from '../../documents/template';
import { openBook } from '../../google/book';
import { today } from '../../google/clock';
import { commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { formatDate } from '../../language/dates';
import type { DocumentCard, DocumentEntry, DocumentNode, DocumentsView } from '../../panels';
import { DOCUMENT_STATUS, documents } from '../../registries/documents';
import { programmeYear, readSettings } from '../../registries/settingList';
import { settingsSheet } from '../../registries/settings';
import type { TableRow } from '../../schema/readTable';
import { documentsLeft } from './dayCount';
import { topicality } from './entry';
import { isUnfinished, registered } from './register';

type Row = TableRow<typeof documents>;

/** Every document there is with its state; what a changed basis has made stale is marked on the sheet as well. */
export function documentsView(): DocumentsView {
  return alone(() => {
    const book = openBook(settingsSheet, documents);
    const { settings } = readSettings(book.read(settingsSheet));
    const year = programmeYear(settings, today());
    const table = book.read(documents);
    const updates = topicality(table);
    if (updates.length > 0) commit(book, { table, updates });
    const { rows } = book.read(documents);
    return {
      year,
      groups: DOCUMENT_GROUPS.map((title) => ({
        title,
        documents: CATALOGUE.filter(({ group }) => group === title).map((template): DocumentCard => {
          const { id: kind, title: caption, audience, stage } = template;
          const made = rows.filter(
            ({ record }) => record.kind === kind && record.programmeYear === year && record.link,
          );
          return {
            kind,
            title: caption,
            audience,
            stage,
            entry: audience === 'one' ? newest(rows, kind, year) : null,
            made: new Set(made.map(({ id, record }) => record.subject ?? id)).size,
          };
        }),
      })).filter(({ documents: cards }) => cards.length > 0),
      map: (Object.keys(CHAIN) as DocumentKind[]).map((kind) => nodeOf(kind, rows, year)),
      leftToday: documentsLeft(table, today()),
    };
  });
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
