import { Buffer } from 'node:buffer';
import { Shim, toText } from './shim';

/** Bytes as Apps Script shows them: −128 … 127. */
export const signed = (bytes: Uint8Array): number[] =>
  Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));

export const unsigned = (bytes: readonly number[] | Uint8Array): Uint8Array =>
  bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes, (byte) => byte & 255);

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
  txt: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
};

const encodings: Readonly<Record<string, BufferEncoding>> = {
  'utf-8': 'utf8',
  utf_8: 'utf8',
  'us-ascii': 'ascii',
  us_ascii: 'ascii',
};

export const encodingOf = (charset: string | undefined): BufferEncoding =>
  encodings[(charset ?? 'UTF-8').toLowerCase()] ?? 'utf8';

export class Blob extends Shim {
  readonly bytes: Uint8Array;
  private type: string | null;
  private title: string | null;
  constructor(bytes: Uint8Array, type: string | null, title: string | null) {
    super('Blob');
    this.bytes = bytes;
    this.type = type;
    this.title = title;
  }
  static ofText(text: string, type: string | null, title: string | null): Blob {
    return new Blob(Buffer.from(text, 'utf8'), type, title);
  }
  getBytes(): number[] {
    return signed(this.bytes);
  }
  getDataAsString(charset?: string): string {
    return Buffer.from(this.bytes).toString(encodingOf(charset));
  }
  getName(): string | null {
    return this.title;
  }
  setName(title: string): this {
    this.title = toText(title);
    return this;
  }
  getContentType(): string | null {
    return this.type;
  }
  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }
  setContentTypeFromExtension(): this {
    this.type = types[this.title?.split('.').pop()?.toLowerCase() ?? ''] ?? this.type;
    return this;
  }
  getAs(type: string): Blob {
    if (type === this.type) return this.copyBlob();
    throw new Error(`The local host cannot turn ${this.type ?? 'bytes'} into ${type} yet.`);
  }
  copyBlob(): Blob {
    return new Blob(this.bytes, this.type, this.title);
  }
  getBlob(): Blob {
    return this.copyBlob();
  }
  isGoogleType(): boolean {
    return this.type?.startsWith('application/vnd.google-apps') ?? false;
  }
}
