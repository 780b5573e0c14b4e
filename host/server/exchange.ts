import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html';

/** A request as the sites see it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly body: string;
  /** The body as it came, and what it is said to be. */
  readonly bytes: Buffer;
  readonly type: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const LONGEST_BODY = 32 * 1024 * 1024;

/** Collects the request's body; null when it is longer than 32 MB. */
export const readBody = async (request: IncomingMessage): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LONGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

export const send = (response: ServerResponse, { status, headers, body }: Answer, isHead = false): void => {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // Not `no-referrer`: browsers would then post our own forms with the origin «null».
    'referrer-policy': 'same-origin',
    ...headers,
  });
  response.end(isHead ? undefined : body);
};

export const page = ({ markup }: Html, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: markup,
});

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

export const plainText = (text: string, status: number): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: text,
});

export const seeOther = (location: string): Answer => ({ status: 303, headers: { location }, body: '' });

/** A file to keep. The name keeps its Russian letters (RFC 6266), with a Latin stand-in for old programs. */
export const download = (name: string, mimeType: string, body: Uint8Array): Answer => {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  const latin = safe.replace(/[^\x20-\x7e]/g, '_');
  return {
    status: 200,
    headers: {
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${latin}"; filename*=UTF-8''${encoded}`,
    },
    body,
  };
};
