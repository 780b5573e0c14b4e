import { Buffer } from 'node:buffer';
import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Job } from '../execution/wire';
import { Blob, encodingOf, signed, unsigned } from './blob';
import { isDate, skip } from './clock';
import { formatDate, parseDate } from './dateFormat';
import { Exception } from './line';
import { constants, stand, toText } from './shim';

type Bytes = readonly number[];

const bytesOf = (value: string | Bytes, charset?: string): Uint8Array =>
  typeof value === 'string' ? Buffer.from(value, encodingOf(charset)) : unsigned(value);

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const algorithm = (name: string): string => {
  const found = algorithms[name];
  if (!found) throw new Exception(`Unsupported digest algorithm: ${name}`);
  return found;
};

/** Rows of a CSV text, quotes doubled inside quoted fields. */
function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[index + 1] === '\n') index++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

export const makeUtilities = (job: Job): object =>
  stand('Utilities', {
    formatDate: (date: Date, zone: string, pattern: string) => {
      if (!isDate(date))
        throw new Exception("The parameters don't match the method signature for Utilities.formatDate.");
      return formatDate(date, toText(zone), toText(pattern));
    },
    parseDate: (text: string, zone: string, pattern: string) => parseDate(text, zone, pattern),
    formatString: (template: string, ...values: unknown[]) => {
      let next = 0;
      return template.replace(/%(0?)(\d*)([sd%])/g, (_all, zero: string, width: string, kind: string) =>
        kind === '%' ? '%' : toText(values[next++]).padStart(Number(width || 0), zero ? '0' : ' '),
      );
    },
    newBlob: (data: string | Bytes, type: string | null = null, title: string | null = null) =>
      new Blob(bytesOf(data), type ?? (typeof data === 'string' ? 'text/plain' : null), title),
    base64Encode: (data: string | Bytes, charset?: string) => Buffer.from(bytesOf(data, charset)).toString('base64'),
    base64EncodeWebSafe: (data: string | Bytes, charset?: string) =>
      Buffer.from(bytesOf(data, charset)).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
    base64DecodeWebSafe: (text: string) => signed(Buffer.from(text, 'base64url')),
    computeDigest: (name: string, data: string | Bytes, charset?: string) =>
      signed(createHash(algorithm(name)).update(bytesOf(data, charset)).digest()),
    computeHmacSha256Signature: (data: string | Bytes, key: string | Bytes, charset?: string) =>
      signed(createHmac('sha256', bytesOf(key, charset)).update(bytesOf(data, charset)).digest()),
    getUuid: () => randomUUID(),
    sleep: (milliseconds: number) => (job.sleepless ? skip(milliseconds) : pause(milliseconds)),
    parseCsv: (text: string, delimiter?: string) => parseCsv(text, delimiter),
    jsonStringify: (value: unknown) => JSON.stringify(value),
    jsonParse: (text: string) => JSON.parse(text) as unknown,
    Charset: constants('Charset', 'US_ASCII', 'UTF_8'),
    DigestAlgorithm: constants('DigestAlgorithm', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'),
    MacAlgorithm: constants('MacAlgorithm', 'HMAC_SHA_256'),
  });
