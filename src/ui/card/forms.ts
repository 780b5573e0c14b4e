import type { FormName } from '../../panels';
import type { FormOf } from './form';
import { certificateForm, consentForm } from './paperForms';
import { interviewForm, statusForm, trainingForm } from './stepForms';

/** Every form but the withdrawal, which asks twice (Withdraw.tsx). */
export const forms: Readonly<Record<Exclude<FormName, 'withdraw'>, FormOf>> = {
  consent: consentForm,
  certificate: certificateForm,
  interview: interviewForm,
  training: trainingForm,
  status: statusForm,
};
