import type { FormName } from '../../panels';
import type { FormOf } from './form';
import { interviewForm, statusForm, trainingForm } from './stepForms';

/** Every form of the card. */
export const forms: Readonly<Record<FormName, FormOf>> = {
  interview: interviewForm,
  training: trainingForm,
  status: statusForm,
};
