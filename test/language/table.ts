import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a tab-separated table beside the tests, without its heading. */
export const table = (file: string): string[][] =>
  readFileSync(join(__dirname, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
