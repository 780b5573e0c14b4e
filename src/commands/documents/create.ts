import { render } from '../../documents/render';
import type { Scope } from '../../documents/values';
import type { Book } from '../../google/book';
import { type AnyBatch, commit } from '../../google/commit';
import { type Folder, makeDocument } from '../../google/drive';
import { alone } from '../../google/lock';
import type { DocumentProgress, DocumentRequest } from '../../panels';
import { CannotProceed, type Problem } from '../../problem';
import { journalled } from '../journalLine';
import { completion, reservation, toKeep } from './batches';
import { DOCUMENTS_A_DAY, documentsLeft } from './dayCount';
import { documentMade, titleOf } from './made';
import { folderToKeep, stageFolder } from './onDrive';
import { onPeople } from './onPeople';
import { stopIfSpoilt } from './ownTemplates';
import { type Item, plannedItems } from './planned';
import { type Job, jobOf } from './prepared';
import { openForDocuments } from './world';

/** Google makes a document in about four seconds; the reply has to be there before the dialog looks dead. */
const TIME_MS = 45_000;
const AT_ONCE = 10;
const ANSWERS_KEPT = 'Записаны ответы на вопросы документа';

/**
 * Makes the document of a request, or as many of its personal documents as a minute allows. Everything is checked before
 * anything is made. Lines of the register are reserved first and a document carries its line's number and the content's
 * fingerprint, so that a request repeated after a break finds what was made and goes on: nothing doubled, no number
 * lost, nothing half-filled (R042, R094).
 */
export function createDocuments(request: DocumentRequest): DocumentProgress {
  return alone(() => {
    const started = Date.now();
    const book = openForDocuments();
    const job = jobOf(book, request);
    stopIfSpoilt(job.text);
    const { items, refused } = plannedItems(job);
    const answers = toKeep(job, request, items);
    stopIfNothingCanBeMade(book, items, refused, answers);
    const wanted = items.filter(({ ready }) => ready === null);
    const standing = wanted.filter(({ reserved }) => reserved.standing).map(({ reserved }) => reserved.id);
    const before = documentsLeft(job.material.tables.documents, job.material.world.today, standing);
    const made = wanted.length > 0 ? makeSome(book, job, wanted, answers, request, { started, left: before }) : 0;
    if (wanted.length === 0)
      commit(book, ...journalled(book, ANSWERS_KEPT, answers), ...onPeople(book, job, request, items));
    const done = items.filter(({ ready }) => ready !== null);
    return {
      made: done.map((item) => documentMade(job.template, item)),
      ready: done.length,
      left: wanted.length - made,
      leftToday: before - made,
      refused,
    };
  });
}

function stopIfNothingCanBeMade(
  book: Book,
  items: readonly Item[],
  [first, ...rest]: readonly Problem[],
  answers: readonly AnyBatch[],
): void {
  if (!first || items.length > 0) return;
  if (answers.length > 0) commit(book, ...journalled(book, ANSWERS_KEPT, answers));
  throw new CannotProceed(first, ...rest);
}

function makeSome(
  book: Book,
  job: Job,
  wanted: readonly Item[],
  answers: readonly AnyBatch[],
  request: DocumentRequest,
  { started, left }: { readonly started: number; readonly left: number },
): number {
  let made = 0;
  const { stage } = job.template;
  const folder = stageFolder(job.material, stage);
  while (made < wanted.length && (made === 0 || Date.now() - started < TIME_MS)) {
    const batch = wanted.slice(made, made + Math.min(AT_ONCE, left - made));
    if (batch.length === 0) {
      if (made === 0) throw new CannotProceed(nothingLeftToday(wanted.length));
      break;
    }
    commit(book, reservation(book, job, batch));
    const finished = batch.filter((item, place) => {
      if (place > 0 && Date.now() - started >= TIME_MS) return false;
      item.ready = makeOne(job, item, folder);
      return true;
    });
    // Answers go with what has to be read again anyway: kept a call earlier, they would cost a reading of their own.
    const first = made === 0 ? [...answers, ...folderToKeep(job.material, stage, folder)] : [];
    made += finished.length;
    commit(book, ...first, ...completion(book, job, finished, request));
  }
  return made;
}

const nothingLeftToday = (waiting: number): Problem => ({
  code: 'К-32',
  message:
    `На сегодня Google больше не даёт создавать документы: сделано ${DOCUMENTS_A_DAY}. Ждут своей очереди: ${waiting}. ` +
    'Ничего не потеряно. Повторите завтра – программа продолжит с того же места. (К-32)',
});

function makeOne({ template, text }: Job, { reserved, fingerprint, values, subject }: Item, folder: Folder) {
  const docx = render(text.docx, values as Scope);
  const key = `${reserved.id}-${fingerprint}`;
  return makeDocument(key, titleOf(template, reserved, subject), docx, folder, !reserved.standing);
}
