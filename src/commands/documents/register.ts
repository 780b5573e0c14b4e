import type { DocumentStatus, RegisteredDocument } from '../../documents/chain';
import { readCitations } from '../../documents/citations';
import { DOCUMENT_STATUS, type DocumentRow, type documents } from '../../registries/documents';
import type { TableRow } from '../../schema/readTable';

/** A row whose document has no link yet is a reserved number: a command died before it was finished. */
export const registered = (rows: readonly TableRow<typeof documents>[]): RegisteredDocument[] =>
  rows.map(({ id, record }) => ({
    id,
    kind: record.kind ?? '',
    year: record.programmeYear ?? '',
    number: record.number ?? '',
    date: record.date ?? '',
    version: record.version ?? 1,
    status: isUnfinished(record)
      ? DOCUMENT_STATUS.making
      : ((record.status ?? DOCUMENT_STATUS.draft) as DocumentStatus),
    basis: readCitations(record.cites ?? ''),
    ...(record.subject ? { subject: record.subject } : {}),
    ...(record.replaces ? { replaces: record.replaces } : {}),
  }));

export const isUnfinished = ({ link, status }: DocumentRow): boolean => !link && status !== DOCUMENT_STATUS.cancelled;
