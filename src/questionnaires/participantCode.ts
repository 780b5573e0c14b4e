import { looseKey } from '../schema/cell';

/** Letters people type in place of Н and М. */
const LETTERS: Readonly<Record<string, string>> = { н: 'Н', h: 'Н', n: 'Н', м: 'М', m: 'М' };

const LONGEST = 6;

/**
 * A participant's code as people type it: «н-12», «H 0012», «№ М3», «0012» as Н-0012 or М-0003; null when it is none.
 * @param letter what a bare number begins with, where the questionnaire is for one side alone
 */
export function readCode(text: unknown, letter = ''): string | null {
  if (typeof text !== 'string') return null;
  const found = /^(?:№|код)?\s*([a-zа-я]?)\s*[-.]?\s*(\d+)\.?$/.exec(looseKey(text));
  const [, typed = '', digits = ''] = found ?? [];
  const side = typed === '' ? letter : LETTERS[typed];
  const number = digits.replace(/^0+/, '');
  return side && number !== '' && number.length <= LONGEST ? `${side}-${number.padStart(4, '0')}` : null;
}
