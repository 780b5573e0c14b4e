import type { ImportRequest, ImportTarget } from '../../panels';
import type { Encoding } from './decode';

/** Everything a person gave in step one; what was given for another kind of source is kept. */
export interface Source {
  readonly target: ImportTarget;
  readonly kind: 'file' | 'text' | 'sheet';
  readonly fileName: string;
  readonly fileText: string;
  readonly encoding: Encoding;
  readonly text: string;
  readonly sheet: string;
}

export const NO_SOURCE: Source = {
  target: 'mentees',
  kind: 'file',
  fileName: '',
  fileText: '',
  encoding: 'utf-8',
  text: '',
  sheet: '',
};

/** The request the script understands, or null while something is not chosen yet. */
export const requestOf = ({ target, kind, fileName, fileText, text, sheet }: Source): ImportRequest | null => {
  if (kind === 'sheet') return sheet ? { target, source: { kind: 'sheet', title: sheet } } : null;
  const given = kind === 'file' ? fileText : text;
  if (given.trim() === '') return null;
  return { target, source: { kind: 'csv', text: given, name: kind === 'file' ? fileName : 'вставленный текст' } };
};
