import type { ChainRules, Standing } from '../../src/people/standing';

/** Rules of a school that asks for nothing. */
export const FREE: ChainRules = { registryOnly: false, interviewNeeded: false, trainingHours: 0 };

/** Somebody in the base about whom nothing else is known. */
export const standing = (role: Standing['role'], wish: Partial<Standing> = {}): Standing => ({
  role,
  status: 'В базе',
  gateReason: '',
  runningPairs: 0,
  interview: null,
  hours: 0,
  courses: 0,
  registryOrder: null,
  ...wish,
});
