import { templates } from '#templates';
import { nextVersion } from '../../documents/chain';
import type { OrderPair } from '../../documents/orderPeople';
import { type PreparedOrder, preparePairsOrder } from '../../documents/pairsOrderIssue';
import { render } from '../../documents/render';
import { type Book, openBook } from '../../google/book';
import { type AnyBatch, commit } from '../../google/commit';
import { makeDocument, yearFolder } from '../../google/drive';
import { alone } from '../../google/lock';
import { formatDate, parseDate } from '../../language/dates';
import type { OrderMade, OrderRequest } from '../../panels';
import { CannotProceed, type Problem } from '../../problem';
import { contentHash } from '../../questionnaires/contentHash';
import { DOCUMENT_STATUS, documents } from '../../registries/documents';
import { nameForms } from '../../registries/nameForms';
import { PAIR_STATUS, pairs } from '../../registries/pairs';
import { readSettings } from '../../registries/settingList';
import { settingsSheet } from '../../registries/settings';
import { idGiver } from '../../schema/nextId';
import { journalLine } from '../journalLine';
import {
  candidates,
  dateStyle,
  formTable,
  isUnfinished,
  type Material,
  orderSettings,
  readMaterial,
  registered,
} from './orderMaterial';
import { controller, ORDER_SETTINGS, planOrder } from './view';

const TITLE = 'О формировании наставнических пар (групп)';

/**
 * Issues the order on pairs. Everything is checked before anything is made. The register's row is reserved first and
 * the document carries the row's number and the content's fingerprint, so that a command repeated after a break finds
 * what was made and finishes it: no second document, no number lost (R042, R094).
 */
export function createOrder(request: OrderRequest): OrderMade {
  return alone(() => {
    const book = openBook();
    keepAnswers(book, request);
    const material = readMaterial(book);
    const chosen = chosenPairs(material, request.pairIds);
    const number = request.values.number?.trim() ?? '';
    const date = parseDate(request.values.date ?? '') ?? '';
    const entry = reserve(material, number, date);
    const prepared = preparePairsOrder(
      orderSettings(material.settings, material.acts),
      chosen,
      {
        number: entry.number,
        date: entry.date,
        newEdition: entry.newEdition,
        planOrder: planOrder(material),
        ...controller(material),
      },
      dateStyle(material.settings),
      formTable(material),
    );
    stopIfIncomplete(prepared, entry.number, entry.date);
    const fingerprint = contentHash(JSON.stringify(prepared.values));
    const same = material.tables.documents.rows.find(
      ({ id, record }) => id === entry.replaces && record.fingerprint === fingerprint && record.link,
    );
    if (same) {
      commit(book, onPairs(book, entry, request.pairIds));
      return made(same.id, entry.number, entry.version - 1, same.record.link ?? '');
    }
    commit(book, reservation(material, entry, fingerprint, request.pairIds));
    const docx = render(templates.D7 ?? '', prepared.values);
    const title = `${material.settings.orderWord || 'Приказ'} № ${entry.number} ${TITLE}`;
    const document = makeDocument(`${entry.id}-${fingerprint}`, title, docx, yearFolder(material.year));
    const { made: result, batches } = completion(book, entry, document, request.pairIds);
    commit(
      book,
      ...batches,
      journalLine(book, { action: `${title}: создан`, count: request.pairIds.length, subjects: [entry.id] }),
    );
    return result;
  });
}

interface Entry {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly version: number;
  readonly newEdition: boolean;
  readonly replaces: string | null;
  /** The row stands in the register already: a command died before it was finished. */
  readonly standing: boolean;
}

function reserve(material: Material, number: string, date: string): Entry {
  const rows = material.tables.documents.rows;
  const next = nextVersion(registered(material), 'D7', material.year);
  const unfinished = rows.find(
    ({ record }) => isUnfinished(record) && record.kind === 'D7' && record.programmeYear === material.year,
  );
  const give = idGiver(
    'Д-',
    rows.map(({ id }) => id),
  );
  return {
    id: unfinished?.id ?? give(),
    number: next.number || number,
    date: next.date || date,
    version: next.version,
    newEdition: next.newEdition,
    replaces: next.replaces,
    standing: unfinished !== undefined,
  };
}

function reservation(material: Material, entry: Entry, fingerprint: string, pairIds: readonly string[]): AnyBatch {
  const basis = planOrder(material);
  const values = {
    kind: 'D7',
    title: TITLE,
    number: entry.number,
    date: entry.date,
    version: entry.version,
    status: DOCUMENT_STATUS.making,
    basis: basis ? `Приказ от ${formatDate(basis.date, 'digits')} № ${basis.number}` : null,
    contents: pairIds.join(', '),
    programmeYear: material.year,
    replaces: entry.replaces,
    fingerprint,
  };
  return entry.standing
    ? { table: material.tables.documents, updates: [{ id: entry.id, values }] }
    : { table: material.tables.documents, additions: [{ id: entry.id, ...values }] };
}

function completion(
  book: Book,
  entry: Entry,
  document: { readonly fileId: string; readonly link: string },
  pairIds: readonly string[],
): { made: OrderMade; batches: AnyBatch[] } {
  const finished = { status: DOCUMENT_STATUS.draft, link: document.link, fileId: document.fileId };
  return {
    made: made(entry.id, entry.number, entry.version, document.link),
    batches: [
      {
        table: book.readAgain(documents),
        updates: [
          { id: entry.id, values: finished },
          ...(entry.replaces ? [{ id: entry.replaces, values: { status: DOCUMENT_STATUS.stale } }] : []),
        ],
      },
      onPairs(book, entry, pairIds),
    ],
  };
}

const onPairs = (book: Book, { number, date }: Entry, pairIds: readonly string[]): AnyBatch => ({
  table: book.read(pairs),
  updates: pairIds.map((id) => ({
    id,
    values: { status: PAIR_STATUS.ordered, order: `№ ${number} от ${formatDate(date, 'digits')}` },
  })),
});

const made = (id: string, number: string, version: number, link: string): OrderMade => ({
  id,
  number,
  version,
  link,
  title: TITLE,
});

function stopIfIncomplete(prepared: PreparedOrder, number: string, date: string): void {
  const blanks: Problem[] = [...prepared.missing];
  if (!number && !blanks.some(({ message }) => message.includes('«Номер»'))) blanks.unshift(blank('номер приказа'));
  if (!date && !blanks.some(({ message }) => message.includes('«Дата»'))) blanks.unshift(blank('дату приказа'));
  const [first, ...rest] = blanks;
  if (first) throw new CannotProceed(first, ...rest);
}

const blank = (what: string): Problem => ({
  code: 'document-field-missing',
  message: `Укажите ${what}. Документ не создан, ничего не изменено.`,
});

function chosenPairs(material: Material, pairIds: readonly string[]): OrderPair[] {
  const wanted = new Set(pairIds);
  const chosen = candidates(material).filter(({ id }) => wanted.has(id));
  const blocked = chosen.filter(({ blocked: reason }) => reason !== '');
  const [first, ...rest] = blocked.map(({ id, blocked: reason }) => ({
    code: 'pair-blocked',
    message: `Пара ${id} не может войти в приказ: ${reason}. Документ не создан. Снимите с неё отметку или устраните причину.`,
  }));
  if (first) throw new CannotProceed(first, ...rest);
  if (chosen.length !== wanted.size || chosen.length === 0)
    throw new CannotProceed({
      code: 'pairs-changed',
      message:
        chosen.length === 0
          ? 'Не выбрано ни одной пары. Документ не создан. Отметьте пары и повторите.'
          : 'Список пар изменился, пока было открыто окно. Документ не создан. Закройте окно и откройте его снова.',
    });
  return chosen.map(({ pair }) => pair);
}

/** Answers given in the dialog go to «Настройки» and «Формы имён» at once, so that they are never asked again. */
function keepAnswers(book: Book, { values, forms }: OrderRequest): void {
  const table = book.read(settingsSheet);
  const { settings } = readSettings(table);
  const updates = ORDER_SETTINGS.flatMap(({ key, kind }) => {
    const typed = values[key]?.trim();
    const text = typed && kind === 'date' ? formatDate(parseDate(typed) ?? '', 'digits') : typed;
    return text && text !== settings[key] ? [{ id: key, values: { value: text } }] : [];
  });
  const batches: AnyBatch[] = [];
  if (updates.length > 0) batches.push({ table, updates });
  const corrected = correctedForms(book, forms);
  if (corrected) batches.push(corrected);
  if (batches.length === 0) return;
  commit(book, ...batches);
  book.readAgain(settingsSheet);
  if (corrected) book.readAgain(nameForms);
}

const columnOf = { род: 'gen', дат: 'dat', вин: 'acc', твор: 'ins', пред: 'pre' } as const;

function correctedForms(book: Book, forms: OrderRequest['forms']): AnyBatch | null {
  const rows = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(forms)) {
    const [nominative = '', gramCase = ''] = key.split('|');
    const column = columnOf[gramCase as keyof typeof columnOf];
    if (column && text.trim()) rows.set(nominative, { ...rows.get(nominative), [column]: text.trim() });
  }
  if (rows.size === 0) return null;
  const table = book.read(nameForms);
  const present = new Set(table.rows.map(({ id }) => id));
  return {
    table,
    updates: [...rows].filter(([id]) => present.has(id)).map(([id, values]) => ({ id, values })),
    additions: [...rows].filter(([id]) => !present.has(id)).map(([nominative, values]) => ({ nominative, ...values })),
  };
}
