import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Answer, plainText } from './exchange';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const served = new Set(['page.js', 'page.css', 'plain.css', 'panel.js', 'icons.svg', 'mark.svg']);

export interface StaticFiles {
  answer(name: string): Answer;
}

/** The bundled page of `folder`, read once each; nothing else of the disk can be asked for. */
export const staticFiles = (folder: string): StaticFiles => {
  const kept = new Map<string, Answer>();
  const read = (name: string): Answer => {
    const body = readFileSync(join(folder, name));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    const type = types[extname(name)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache', etag }, body };
  };
  return {
    answer: (name) => {
      if (!served.has(name)) return plainText('Не найдено.', 404);
      const answer = kept.get(name) ?? read(name);
      kept.set(name, answer);
      return answer;
    },
  };
};
