import { type Book, demand } from '../../../google/book';
import type { Withdrawn } from '../../../panels';
import { codesIn } from '../../../people/codes';
import { DOCUMENT_STATUS, documents } from '../../../registries/documents';
import { pairs } from '../../../registries/pairs';

export const ERASURE_ACT_KIND = 'erasure-act';

/** Documents made earlier that name the person or one of their pairs: the program does not recall them. */
export function documentsNaming(book: Book, personId: string): Withdrawn['documents'] {
  const own = demand(book.read(pairs)).rows.filter(
    ({ record }) => record.menteeId === personId || record.mentorId === personId,
  );
  const codes = new Set([personId, ...own.map(({ id }) => id)]);
  return demand(book.read(documents)).rows.flatMap(
    ({ record: { kind, title, number, link, published, status, subject, contents } }) => {
      const isNaming = codesIn(`${subject ?? ''} ${contents ?? ''}`).some((code) => codes.has(code));
      if (!isNaming || kind === ERASURE_ACT_KIND || !link || status === DOCUMENT_STATUS.cancelled) return [];
      const site = published ? ' (опубликован на сайте)' : '';
      return [{ title: `${title ?? ''}${number ? ` № ${number}` : ''}${site}`, link }];
    },
  );
}
