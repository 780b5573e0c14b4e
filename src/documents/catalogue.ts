import type { Template } from './template';
import { AGREEMENT } from './templates/agreement';
import { APPOINTMENT_ORDER } from './templates/appointmentOrder';
import { AWARD_ORDER } from './templates/awardOrder';
import {
  ADULT_CONSENT,
  GUARDIAN_CONSENT,
  SURVEY_CONSENT,
  TEENAGER_CONSENT,
  TRANSFER_CONSENT,
} from './templates/consents';
import { CURATOR_ADDENDUM, MENTOR_ADDENDUM } from './templates/contractAddenda';
import { COUNCIL_MINUTES } from './templates/councilMinutes';
import { DEVELOPMENT_PLAN } from './templates/developmentPlan';
import { EMPLOYEE_CONSENT } from './templates/employeeConsent';
import { ERASURE_ACT } from './templates/erasureAct';
import { EXPERT_FOLDER, SITE_PAGE } from './templates/expertFolder';
import { FINAL_EVENT_ORDER } from './templates/finalEventOrder';
import { IMPLEMENTATION_ORDER } from './templates/implementationOrder';
import { EMPLOYER_LETTER, INVITATION, PARENTS_LETTER, THANKS_LETTER } from './templates/letters';
import { MENTEE_MEMO, MENTOR_MEMO } from './templates/memos';
import { MENTOR_SCHOOL_ORDER } from './templates/mentorSchoolOrder';
import { CURATOR_LIST, MUNICIPAL_ORDER, SCHOOL_REGISTER } from './templates/municipal';
import { NETWORK_CONTRACT } from './templates/networkContract';
import { METHODICAL_MINUTES, PARENTS_MINUTES } from './templates/otherMinutes';
import { PAIR_NOTICE } from './templates/pairNotice';
import { ANALYTICAL_NOTE, CASE_DESCRIPTION, MENTOR_REPORT } from './templates/pairReports';
import { PAIRS_ORDER } from './templates/pairsOrder';
import { CODE_SLIPS, QUESTIONNAIRE_BLANK } from './templates/paperForms';
import { PLAN_ORDER } from './templates/planOrder';
import { PORTFOLIO } from './templates/portfolio';
import { PROGRAMME } from './templates/programme';
import { CURATOR_REPORT, FINAL_REPORT } from './templates/programmeReports';
import { PUBLICATION_CONSENT } from './templates/publicationConsent';
import { REGISTRY_ORDER } from './templates/registryOrder';
import { REGULATION } from './templates/regulation';
import { REGULATION_ORDER } from './templates/regulationOrder';
import { MENTEE_SURVEY_REPORT, MENTOR_SURVEY_REPORT } from './templates/surveyReports';
import { WISH_LIST } from './templates/wishList';

/** Every document the add-on can make; the build makes one .docx of each. */
export const CATALOGUE: readonly Template[] = [
  ...[IMPLEMENTATION_ORDER, COUNCIL_MINUTES, PLAN_ORDER, REGULATION],
  ...[REGULATION_ORDER, APPOINTMENT_ORDER, PAIRS_ORDER, FINAL_EVENT_ORDER],
  ...[REGISTRY_ORDER, MENTOR_SCHOOL_ORDER, AWARD_ORDER],
  ...[PROGRAMME, DEVELOPMENT_PLAN, PORTFOLIO],
  ...[ADULT_CONSENT, GUARDIAN_CONSENT, TEENAGER_CONSENT, SURVEY_CONSENT, TRANSFER_CONSENT],
  ...[PUBLICATION_CONSENT, EMPLOYEE_CONSENT],
  ...[AGREEMENT, MENTOR_ADDENDUM, CURATOR_ADDENDUM, NETWORK_CONTRACT],
  ...[EMPLOYER_LETTER, PAIR_NOTICE, INVITATION, THANKS_LETTER, PARENTS_LETTER],
  ...[MENTOR_MEMO, MENTEE_MEMO],
  ...[QUESTIONNAIRE_BLANK, CODE_SLIPS],
  ...[WISH_LIST, MENTEE_SURVEY_REPORT, MENTOR_SURVEY_REPORT, MENTOR_REPORT, ANALYTICAL_NOTE, CASE_DESCRIPTION],
  ...[CURATOR_REPORT, FINAL_REPORT, ERASURE_ACT],
  ...[EXPERT_FOLDER, SITE_PAGE],
  ...[PARENTS_MINUTES, METHODICAL_MINUTES],
  ...[MUNICIPAL_ORDER, SCHOOL_REGISTER, CURATOR_LIST],
];
