import { afterwards, experience, openQuestions } from './parameters/everyForm';
import { meetings } from './parameters/meetings';
import type { Parameter } from './parameters/parameter';
import { profession } from './parameters/profession';
import { teaching } from './parameters/teaching';

/** The one table of parameters, in the order of the questions. */
export const parameters: readonly Parameter[] = [
  ...experience,
  ...meetings,
  ...teaching,
  ...profession,
  ...openQuestions,
  ...afterwards,
];
