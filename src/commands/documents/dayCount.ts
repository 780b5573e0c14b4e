import type { documents } from '../../registries/documents';
import type { Table } from '../../schema/readTable';

/** Documents a school account may make in a day (developers.google.com/apps-script/guides/services/quotas). */
export const DOCUMENTS_A_DAY = 250;

/**
 * How many documents may still be made on a day, by the register: a line is reserved before its document is made, so
 * that a killed execution leaves the count too high rather than too low.
 * @param finishing numbers of reserved lines whose documents are about to be made and counted again
 */
export const documentsLeft = (
  { rows }: Table<typeof documents>,
  day: string,
  finishing: readonly string[] = [],
): number => {
  const counted = rows.filter(({ id, record }) => record.madeOn === day && !finishing.includes(id));
  return Math.max(0, DOCUMENTS_A_DAY - counted.length);
};
