import { formatDate, parseDate } from '../language/dates';
import type { Citation } from './chain';

/** «Д-0001 № 40-од от 15.09.2026; …»: a person can read it, and so can {@link readCitations}. */
export const writeCitations = (citations: readonly Citation[]): string =>
  citations.map(({ id, number, date }) => `${id} № ${number} от ${formatDate(date, 'digits')}`).join('; ');

export const readCitations = (text: string): readonly Citation[] =>
  text.split(';').flatMap((part) => {
    const found = /^\s*(Д-\d{4,})\s+№\s*(.*?)\s+от\s+(\S+)\s*$/.exec(part);
    return found ? [{ id: found[1] ?? '', number: found[2] ?? '', date: parseDate(found[3] ?? '') ?? '' }] : [];
  });
