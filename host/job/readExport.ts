import fs from 'node:fs';
import path from 'node:path';
import { JobError } from './caller';

const LARGEST_BYTES = 60_000_000;

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** The text of an export: UTF-8, or windows-1251 where it is not UTF-8 (Excel saves so). */
export function readExport(file: string): ExportFile {
  const name = path.basename(file);
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    throw new JobError(`Файл «${name}» не найден или не открывается. Ничего не сделано. Проверьте путь и повторите.`);
  }
  if (bytes.length > LARGEST_BYTES)
    throw new JobError(`Файл «${name}» больше 60 МБ. Ничего не сделано. Разделите его на части.`);
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { name, text: new TextDecoder('windows-1251').decode(bytes) };
  }
}
