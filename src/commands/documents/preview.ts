import { textOf } from '../../documents/plainText';
import { render } from '../../documents/render';
import type { DocumentPreview, DocumentRequest } from '../../panels';
import { BREAK_IN_CELL } from '../../panels/documents';
import type { Problem } from '../../problem';
import { reserving } from './entry';
import { jobOf } from './prepared';
import { openForDocuments } from './world';

/** The text as it would be printed; of a personal document, that of the first person chosen. Writes nothing. */
export function previewDocument(request: DocumentRequest): DocumentPreview {
  const job = jobOf(openForDocuments(), { ...request, subjectIds: request.subjectIds.slice(0, 1) });
  const subject = job.subjects[0] ?? null;
  const reserved = reserving(job.template, job.material, job.typed)(subject);
  const { values, doubts, problems } = job.prepare(reserved, subject);
  const all: readonly Problem[] = [...job.text.problems, ...problems];
  return {
    text: all.some(({ code }) => code !== 'template-field-absent')
      ? ''
      : textOf(render(job.text.docx, values), BREAK_IN_CELL),
    unsure: doubts.map(({ nominative, case: gramCase, text }) => ({ nominative, case: gramCase, text })),
    problems: all.map(({ code, message, where }) => ({ code, message, ...(where ? { where } : {}) })),
  };
}
