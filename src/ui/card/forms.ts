import type { FormName } from '../../panels';
import type { FormOf } from './form';
import { certificateForm, consentForm } from './paperForms';
import { interviewForm, statusForm, trainingForm } from './stepForms';

/** Every form of the card. */
export const forms: Readonly<Record<FormName, FormOf>> = {
  consent: consentForm,
  certificate: certificateForm,
  interview: interviewForm,
  training: trainingForm,
  status: statusForm,
};
