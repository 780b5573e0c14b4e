import { Buffer } from 'node:buffer';
import type { Job } from '../execution/wire';
import { Blob, encodingOf, signed } from './blob';
import type { Gate } from './gate';
import { Exception } from './line';
import { line, Shim, stand, toText } from './shim';

interface Fetched {
  readonly code: number;
  readonly bytes: Uint8Array;
  readonly type: string;
}

class HTTPResponse extends Shim {
  private readonly fetched: Fetched;
  constructor(fetched: Fetched) {
    super('HTTPResponse');
    this.fetched = fetched;
  }
  getResponseCode(): number {
    return this.fetched.code;
  }
  getContent(): number[] {
    return signed(this.fetched.bytes);
  }
  getContentText(charset?: string): string {
    return Buffer.from(this.fetched.bytes).toString(encodingOf(charset));
  }
  getBlob(): Blob {
    return new Blob(this.fetched.bytes, this.fetched.type, null);
  }
  getHeaders(): Record<string, string> {
    return { 'Content-Type': this.fetched.type, 'Content-Length': String(this.fetched.bytes.length) };
  }
  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }
}

interface Options {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly muteHttpExceptions?: boolean;
}

/** Only addresses the manifest allows; the engine answers downloads of its own files and nothing else. */
export const makeUrlFetchApp = (job: Job, gate: Gate): object =>
  stand('UrlFetchApp', {
    fetch: (url: string, options: Options = {}) => {
      gate.need('UrlFetchApp.fetch', 'script.external_request');
      const address = toText(url);
      if (!job.whitelist.some((start) => address.startsWith(start)))
        throw new Exception(`Access to ${address} is not allowed: the manifest's urlFetchWhitelist does not name it.`);
      const fetched = line().service<Fetched>('fetch', 'drive.fetch', address, {
        method: (options.method ?? 'get').toLowerCase(),
        authorization: options.headers?.Authorization ?? options.headers?.authorization ?? '',
      });
      if (fetched.code >= 400 && !options.muteHttpExceptions)
        throw new Exception(
          `Request failed for https://www.googleapis.com returned code ${fetched.code}. Truncated server response: ${Buffer.from(fetched.bytes).toString('utf8').slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
        );
      return new HTTPResponse(fetched);
    },
  });
