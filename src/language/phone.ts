import { type MetadataJson, parsePhoneNumber } from 'libphonenumber-js/core';
import { cleanText } from './cleanText';
import { phoneMetadata } from './phoneMetadata';

const LONGEST = 60;

/** A Russian phone as +7 and ten digits from any spelling, also without +7 or 8; undefined when it is not a phone. */
export function parsePhone(value: string | number): string | undefined {
  const text = cleanText(String(value).slice(0, LONGEST + 1));
  if (text.length > LONGEST || !/^[+\d(]/.test(text) || (text.match(/\d/g) ?? []).length > 11) return undefined;
  try {
    const found = parsePhoneNumber(text, 'RU', phoneMetadata as MetadataJson);
    return found.isValid() && /^\+7\d{10}$/.test(found.number) ? found.number : undefined;
  } catch {
    return undefined; // the library reports «not a number» by throwing
  }
}
