import { type Book, openBook } from '../../google/book';
import { certificates } from '../../registries/certificates';
import { consents } from '../../registries/consents';
import { tagSheet } from '../../registries/dictionary';
import { distinct } from '../../registries/distinct';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import { pairs } from '../../registries/pairs';
import { journal } from '../../registries/records';
import { criteria, interviews, trainings } from '../../registries/selection';
import { settingsSheet } from '../../registries/settings';
import { suggestions } from '../../registries/suggestions';
import { undoLog } from '../../registries/undoLog';
import type { Registry } from '../../schema/registry';
import { AROUND_PEOPLE } from './tables';

/** Every sheet that tells where people stand in the programme. */
export const STANDING_SHEETS: readonly Registry[] = [
  ...[settingsSheet, pairs, criteria, interviews, trainings],
  ...[consents, certificates, mentees, mentors],
];

const unique = (registries: readonly Registry[]): Registry[] => [...new Set(registries)];

/** The spreadsheet for a command that writes down something about a person. */
export const openForPeople = (): Book => openBook(...STANDING_SHEETS, { captionsOf: journal }, { captionsOf: undoLog });

/** The spreadsheet for a look at people: all sheets that speak of them, in one call. */
export const openToLook = (...others: readonly Registry[]): Book =>
  openBook(...unique([...STANDING_SHEETS, ...AROUND_PEOPLE, tagSheet, suggestions, distinct, ...others]));
