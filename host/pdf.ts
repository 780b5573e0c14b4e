import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes a .docx a PDF; null where this computer has nothing to do it with. */
export type PdfMaker = (docx: Uint8Array) => Promise<Uint8Array | null>;

const LIBRE_OFFICE = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const LONGEST_MS = 90_000;

/** By LibreOffice, if it is installed; the person's own settings of it are left alone. */
export const pdfByLibreOffice: PdfMaker = (docx) => pdfByOneOf(LIBRE_OFFICE, docx);

/** By the first of these programs that is here. */
export async function pdfByOneOf(programs: readonly string[], docx: Uint8Array): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const source = join(folder, 'document.docx');
    await writeFile(source, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (const program of programs) {
      if (!(await ran(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source]))) continue;
      return await readFile(join(folder, 'document.pdf'));
    }
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Resolves to false when there is no such program; rejects when it fails. */
const ran = (program: string, args: readonly string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    execFile(program, args, { timeout: LONGEST_MS, windowsHide: true }, (error) => {
      if (!error) resolve(true);
      else if ('code' in error && error.code === 'ENOENT') resolve(false);
      else reject(new Error('LibreOffice could not make a PDF.'));
    });
  });
