import { randomBytes } from 'node:crypto';
import type { Quotas, StoredFile } from '../contract';
import type { Folder } from './folder';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const GOOGLE_FORM = 'application/vnd.google-apps.form';
export const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const DAY = 86_400_000;
export const ROOT = 'root-folder';

/** A file with what the Drive API tells of it. */
export interface FileRecord extends StoredFile {
  readonly modified: string;
  readonly description: string;
  readonly appProperties: Readonly<Record<string, string>>;
}

export const newId = (): string => `1${randomBytes(24).toString('base64url')}`;

/** The add-on's own files, as drive.file shows them. A Google Doc is kept as the .docx it was made of. */
export class Files {
  private readonly records: Map<string, FileRecord>;
  private readonly contents = new Map<string, Uint8Array>();
  private readonly unsaved = new Set<string>();
  private readonly folder: Folder | null;
  private readonly documents: number | undefined;
  private readonly now: () => Date;
  private readonly changed: () => void;

  constructor(
    records: readonly FileRecord[],
    folder: Folder | null,
    quotas: Partial<Quotas>,
    now: () => Date,
    changed: () => void,
  ) {
    this.records = new Map(records.map((record) => [record.id, record]));
    this.folder = folder;
    this.documents = quotas.documents;
    this.now = now;
    this.changed = changed;
  }

  list(): readonly FileRecord[] {
    return [...this.records.values()];
  }

  get(id: string): FileRecord {
    const found = this.records.get(id);
    if (!found) throw new Error(`API call to drive.files.get failed with error: File not found: ${id}.`);
    return found;
  }

  content(id: string): Uint8Array {
    this.get(id);
    const bytes = this.contents.get(id) ?? this.folder?.readBytes(`files/${id}`) ?? new Uint8Array();
    this.contents.set(id, bytes);
    return bytes;
  }

  private guardQuota(type: string): void {
    if (type !== GOOGLE_DOC || this.documents === undefined) return;
    const from = this.now().getTime() - DAY;
    const made = this.list().filter(({ mimeType, created }) => mimeType === GOOGLE_DOC && Date.parse(created) > from);
    if (made.length >= this.documents) throw new Error('Service invoked too many times for one day: docs create.');
  }

  add(
    facts: Partial<FileRecord> & { readonly name: string; readonly mimeType: string },
    bytes: Uint8Array,
  ): FileRecord {
    this.guardQuota(facts.mimeType);
    const at = this.now().toISOString();
    const record: FileRecord = {
      parents: [ROOT],
      trashed: false,
      description: '',
      appProperties: {},
      ...facts,
      id: newId(),
      created: at,
      modified: at,
      size: bytes.length,
    };
    this.records.set(record.id, record);
    this.setContent(record.id, bytes);
    return record;
  }

  change(id: string, facts: Partial<FileRecord>, bytes: Uint8Array | null): FileRecord {
    const record = { ...this.get(id), ...facts, modified: this.now().toISOString() };
    this.records.set(id, bytes ? { ...record, size: bytes.length } : record);
    if (bytes) this.setContent(id, bytes);
    this.changed();
    return this.get(id);
  }

  remove(id: string): void {
    this.get(id);
    this.records.delete(id);
    this.contents.delete(id);
    this.unsaved.delete(id);
    this.folder?.remove(`files/${id}`);
    this.changed();
  }

  private setContent(id: string, bytes: Uint8Array): void {
    this.contents.set(id, bytes);
    this.unsaved.add(id);
    this.changed();
  }

  saveContents(folder: Folder): void {
    for (const id of this.unsaved) folder.writeBytes(`files/${id}`, this.contents.get(id) ?? new Uint8Array());
    this.unsaved.clear();
  }
}
