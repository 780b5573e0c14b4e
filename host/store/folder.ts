import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder of small files, each replaced whole, so that a cut-off start finds the old or the new one. */
export interface Folder {
  readJson<T>(name: string): T | null;
  writeJson(name: string, value: unknown): void;
  readBytes(name: string): Uint8Array | null;
  writeBytes(name: string, bytes: Uint8Array): void;
  remove(name: string): void;
}

/** @param readOnly nothing in the folder is ever changed */
export function openFolder(path: string, readOnly = false): Folder {
  mkdirSync(path, { recursive: true });
  const at = (name: string): string => join(path, name);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(`${name}.new`), content);
    renameSync(at(`${name}.new`), at(name));
  };
  return {
    readJson: <T>(name: string) => (existsSync(at(name)) ? (JSON.parse(readFileSync(at(name), 'utf8')) as T) : null),
    writeJson: (name, value) => write(name, JSON.stringify(value)),
    readBytes: (name) => (existsSync(at(name)) ? new Uint8Array(readFileSync(at(name))) : null),
    writeBytes: write,
    remove: (name) => {
      if (!readOnly) rmSync(at(name), { force: true });
    },
  };
}
