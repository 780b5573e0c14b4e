import type { Registry } from '../schema/registry';
import { council } from './council';
import { tagSheet, wordInbox } from './dictionary';
import { documentAnswers } from './documentAnswers';
import { documents } from './documents';
import { mentees } from './mentees';
import { mentors } from './mentors';
import { nameForms } from './nameForms';
import { pairs } from './pairs';
import { proofSheet } from './proofSheet';
import { answers, journal } from './records';
import { criteria, interviews, trainings } from './selection';
import { normativeBase, settingsSheet } from './settings';
import { shortageSheet } from './shortageSheet';
import { suggestions } from './suggestions';
import { team } from './team';
import { undoLog } from './undoLog';

/** Every sheet, in the order of the tabs. */
export const registries: readonly Registry[] = [
  settingsSheet,
  tagSheet,
  wordInbox,
  mentees,
  mentors,
  criteria,
  interviews,
  trainings,
  suggestions,
  shortageSheet,
  proofSheet,
  pairs,
  team,
  council,
  documents,
  documentAnswers,
  normativeBase,
  nameForms,
  journal,
  answers,
  undoLog,
];
