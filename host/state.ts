import type { HostOptions, Mail } from './contract';
import { Book, type BookData, type MutationListener, UNIT } from './engine/book';
import { noMarks } from './engine/marks';
import type { TriggerFacts } from './script/scriptApp';
import { type FileRecord, Files } from './store/files';
import { type Folder, openFolder } from './store/folder';
import { type FormRecord, Forms } from './store/forms';
import { Outbox } from './store/mail';
import { Properties, type PropertyData } from './store/properties';
import { Triggers } from './store/triggers';

const SAVE_AFTER_MS = 400;

/** Everything the host remembers, in memory and, where a folder is given, on disk. */
export interface State {
  readonly book: Book;
  readonly forms: Forms;
  readonly files: Files;
  readonly properties: Properties;
  readonly triggers: Triggers;
  readonly outbox: Outbox;
  /** Something changed: it is saved a moment later. */
  touch(): void;
  save(): void;
  /** Nothing will change any more. */
  stop(): void;
}

const emptyBook = (title: string, zone: string): BookData => ({
  workbook: {
    id: UNIT,
    name: title,
    sheetOrder: ['0'],
    sheets: { 0: { id: '0', name: 'Лист1', rowCount: 1000, columnCount: 26 } },
  },
  marks: noMarks,
  zone,
  locale: 'ru_RU',
});

export function openState(
  { data, forgetful = false, title = 'Наставничество', quotas = {} }: HostOptions,
  zone: string,
  now: () => Date,
  listener: MutationListener,
): State {
  const folder: Folder | null = data === undefined ? null : openFolder(data, forgetful);
  let timer: NodeJS.Timeout | null = null;
  const touch = (): void => {
    if (!folder || forgetful || timer) return;
    timer = setTimeout(save, SAVE_AFTER_MS);
    timer.unref();
  };
  const read = <T>(name: string, otherwise: T): T => folder?.readJson<T>(name) ?? otherwise;
  const book = new Book(read('book.json', emptyBook(title, zone)), (id, params, origin) => {
    touch();
    listener(id, params, origin);
  });
  const forms = new Forms(read<FormRecord[]>('forms.json', []), touch);
  const files = new Files(read<FileRecord[]>('files.json', []), folder, quotas, now, touch);
  const properties = new Properties(read<PropertyData>('properties.json', {}), touch);
  const triggers = new Triggers(read<TriggerFacts[]>('triggers.json', []), touch);
  const outbox = new Outbox(read<Mail[]>('outbox.json', []), quotas, now, touch);
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  function save(): void {
    stop();
    if (!folder || forgetful) return;
    files.saveContents(folder);
    folder.writeJson('files.json', files.list());
    folder.writeJson('forms.json', forms.list());
    folder.writeJson('properties.json', properties.data());
    folder.writeJson('triggers.json', triggers.list);
    folder.writeJson('outbox.json', outbox.letters);
    folder.writeJson('book.json', book.data());
  }
  return { book, forms, files, properties, triggers, outbox, touch, save, stop };
}
