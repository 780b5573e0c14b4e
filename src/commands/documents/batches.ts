import type { Book } from '../../google/book';
import type { AnyBatch } from '../../google/commit';
import type { DocumentRequest } from '../../panels';
import { DOCUMENT_STATUS, documents } from '../../registries/documents';
import { journalNote } from '../journalLine';
import { rowOf, topicality } from './entry';
import { answersToKeep, formsToKeep } from './kept';
import { onPeople } from './onPeople';
import type { Item } from './planned';
import type { Job } from './prepared';

/** Lines of the register for documents about to be made. */
export function reservation(book: Book, job: Job, batch: readonly Item[]): AnyBatch {
  const rows = batch.map((item) => ({
    item,
    values: rowOf(job.template, job.material, item.reserved, item),
  }));
  return {
    table: book.read(documents),
    updates: rows
      .filter(({ item }) => item.reserved.standing)
      .map(({ item, values }) => ({ id: item.reserved.id, values })),
    additions: rows
      .filter(({ item }) => !item.reserved.standing)
      .map(({ item, values }) => ({ id: item.reserved.id, ...values })),
  };
}

/** What the sheets say once the documents are there. */
export function completion(book: Book, job: Job, finished: readonly Item[], request: DocumentRequest): AnyBatch[] {
  const updates = finished.flatMap(({ reserved, ready }) => [
    {
      id: reserved.id,
      values: { status: DOCUMENT_STATUS.draft, link: ready?.link ?? '', fileId: ready?.fileId ?? '' },
    },
    ...(reserved.replaces ? [{ id: reserved.replaces, values: { status: DOCUMENT_STATUS.stale } }] : []),
  ]);
  const ids = finished.map(({ reserved }) => reserved.id);
  return [
    { table: book.read(documents), updates, amend: (fresh) => topicality(fresh, updates) },
    ...onPeople(book, job, request, finished),
    journalNote(book, {
      action: `Документ создан: ${job.template.title}`,
      count: finished.length,
      subjects: ids,
      final: 'Отменить нельзя: документ лежит на Google Диске. Удалите его там, а в «Документах» поставьте «Отменён».',
    }),
  ];
}

/** Answers and corrected forms, so that nothing is asked twice. */
export const toKeep = (job: Job, request: DocumentRequest, items: readonly Item[]): AnyBatch[] => [
  ...answersToKeep(job.template, job.material, items[0]?.found ?? [], job.answers),
  ...formsToKeep(job.material, request.forms),
];
