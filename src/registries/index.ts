import type { Registry } from '../schema/registry';
import { certificates } from './certificates';
import { consents } from './consents';
import { council } from './council';
import { curatorReview } from './curatorReview';
import { tagSheet, wordInbox } from './dictionary';
import { distinct } from './distinct';
import { documentAnswers } from './documentAnswers';
import { documents } from './documents';
import { feedback } from './feedback';
import { materials, resources } from './library';
import { measures } from './measures';
import { mentees } from './mentees';
import { mentors } from './mentors';
import { nameForms } from './nameForms';
import { needsAnalysis } from './needsAnalysis';
import { pairs } from './pairs';
import { personalLinks } from './personalLinks';
import { preferenceAnswers } from './preferenceAnswers';
import { preliminaryRequests } from './preliminaryRequests';
import { proofSheet } from './proofSheet';
import { answers, journal } from './records';
import { criteria, interviews, trainings } from './selection';
import { normativeBase, settingsSheet } from './settings';
import { shortageSheet } from './shortageSheet';
import { suggestions } from './suggestions';
import { team } from './team';
import { thirdPartyRequests } from './thirdPartyRequests';
import { undoLog } from './undoLog';

/** Every sheet, in the order of the tabs. */
export const registries: readonly Registry[] = [
  settingsSheet,
  tagSheet,
  wordInbox,
  mentees,
  mentors,
  consents,
  certificates,
  criteria,
  interviews,
  trainings,
  materials,
  resources,
  suggestions,
  shortageSheet,
  proofSheet,
  pairs,
  preliminaryRequests,
  thirdPartyRequests,
  needsAnalysis,
  preferenceAnswers,
  feedback,
  measures,
  curatorReview,
  personalLinks,
  team,
  council,
  documents,
  documentAnswers,
  normativeBase,
  nameForms,
  journal,
  answers,
  undoLog,
  distinct,
];
