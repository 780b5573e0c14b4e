import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (data: string): string => join(data, 'address');

/** Address of the workbench that has this data folder open at the moment, or null: two would overwrite each other. */
export const alreadyOpen = async (data: string): Promise<string | null> => {
  try {
    const address = readFileSync(fileOf(data), 'utf8');
    const answer = await fetch(`${address}/alive`, { signal: AbortSignal.timeout(2000) });
    return (await answer.text()) === 'да' ? address : null;
  } catch {
    return null;
  }
};

export const openedAt = (data: string, address: string): void => writeFileSync(fileOf(data), address);

export const closedAt = (data: string): void => rmSync(fileOf(data), { force: true });
