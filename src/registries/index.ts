import type { Registry } from '../schema/registry';
import { tagSheet, wordInbox } from './dictionary';
import { documents } from './documents';
import { mentees } from './mentees';
import { mentors } from './mentors';
import { nameForms } from './nameForms';
import { pairs } from './pairs';
import { answers, journal } from './records';
import { normativeBase, settingsSheet } from './settings';
import { suggestions, wishes } from './suggestions';

/** Every sheet, in the order of the tabs. */
export const registries: readonly Registry[] = [
  settingsSheet,
  tagSheet,
  wordInbox,
  mentees,
  mentors,
  suggestions,
  pairs,
  documents,
  normativeBase,
  nameForms,
  journal,
  answers,
  wishes,
];
