import { cleanText } from './cleanText';

const LONGEST = 254;
const ADDRESS =
  /^[a-z0-9!#$%&*_+~-]+(?:\.[a-z0-9!#$%&*_+~-]+)*@(?:[a-z0-9а-я](?:[a-z0-9а-я-]{0,61}[a-z0-9а-я])?\.)+[a-zа-я]{2,24}$/;

/** One e-mail address in lower case; undefined for anything else. Cyrillic domains (.рф) pass. */
export function parseEmail(text: string): string | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const address = cleanText(text).toLowerCase();
  return address.length <= LONGEST && !/^[+-]/.test(address) && ADDRESS.test(address) ? address : undefined;
}
