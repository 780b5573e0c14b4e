import { openBook } from '../../../google/book';
import { today } from '../../../google/clock';
import { formatDate } from '../../../language/dates';
import { CannotProceed } from '../../../problem';
import { DOCUMENT_STATUS, documents } from '../../../registries/documents';
import { createDocuments } from '../../documents/create';
import { ERASURE_ACT_KIND } from './issued';

export interface Act {
  readonly link: string;
  /** Why there is none yet. */
  readonly problems: readonly string[];
}

/** The act on the destruction of a person's data; the one made before, where there is one. */
export function actOf(personId: string): Act {
  const made = openBook(documents)
    .read(documents)
    .rows.find(
      ({ record: { kind, subject, link, status } }) =>
        kind === ERASURE_ACT_KIND && subject === personId && link !== null && status !== DOCUMENT_STATUS.cancelled,
    );
  if (made?.record.link) return { link: made.record.link, problems: [] };
  const values = { Дата: formatDate(today(), 'digits') };
  const request = { kind: ERASURE_ACT_KIND, values, chosen: {}, rows: {}, forms: {}, subjectIds: [personId] };
  try {
    const { made: done, refused } = createDocuments(request);
    return { link: done[0]?.link ?? '', problems: refused.map(({ message }) => notMade(message)) };
  } catch (error) {
    if (!(error instanceof CannotProceed)) throw error;
    return { link: '', problems: error.problems.map(({ message }) => notMade(message)) };
  }
}

const notMade = (message: string): string =>
  `Данные стёрты, но акт не создан: ${message} Когда причина устранена, создайте его в окне «Документы».`;
