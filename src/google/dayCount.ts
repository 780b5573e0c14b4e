import { today } from './clock';
import { recall, remember } from './memory';

/** Documents a school account may make in a day (developers.google.com/apps-script/guides/services/quotas). */
export const DOCUMENTS_A_DAY = 250;
const KEY = 'documentsMade';

interface DayCount {
  readonly day: string;
  readonly count: number;
}

const known = (): number => {
  const found = recall<DayCount>(KEY);
  return found?.day === today() ? found.count : 0;
};

/** How many documents may still be made today. */
export const documentsLeftToday = (): number => Math.max(0, DOCUMENTS_A_DAY - known());

/** Counts documents about to be made: a killed execution leaves the count too high rather than too low. */
export const countDocuments = (leftBefore: number, count: number): void =>
  remember(KEY, { day: today(), count: DOCUMENTS_A_DAY - leftBefore + count });
