/** Whom a tag is for: p pupils, s students, t teachers. */
export type Audience = 'p' | 's' | 't';

/** A line of the dictionary of tags. `audience` lists letters of Audience: 'pt' is for pupils and teachers. */
export interface TagEntry {
  /** With the hash and underscores: #русский_язык. */
  readonly tag: string;
  readonly group: string;
  readonly audience: string;
  readonly synonyms: readonly string[];
  /** Tags that count half when two people are compared. */
  readonly close: readonly string[];
}

interface Line {
  readonly tag: string;
  /** Through «;». */
  readonly synonyms: string;
  /** Through spaces. */
  readonly close?: string;
  readonly audience?: string;
}

const parts = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A group of the shipped dictionary, written compactly. */
export const tagGroup = (group: string, audience: string, lines: readonly Line[]): readonly TagEntry[] =>
  lines.map((line) => ({
    tag: line.tag,
    group,
    audience: line.audience ?? audience,
    synonyms: parts(line.synonyms.replace(/\s+/g, ' '), /;/),
    close: parts(line.close ?? '', /\s+/),
  }));
