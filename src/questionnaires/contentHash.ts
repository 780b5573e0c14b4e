const FIRST_BASIS = 0x811c9dc5;
const SECOND_BASIS = 0x9747b28c;
const PRIME = 0x01000193;
const { imul } = Math;

/** FNV-1a over UTF-16 code units, 32 bits. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = imul(hash ^ (unit & 0xff), PRIME);
    hash = imul(hash ^ (unit >>> 8), PRIME);
  }
  return hash >>> 0;
}

const hex = (number: number): string => number.toString(16).padStart(8, '0');

/** A short code for a content: 16 hexadecimal digits, the same on every machine and in every year. Not for secrets. */
export const contentHash = (text: string): string => hex(fnv1a(text, FIRST_BASIS)) + hex(fnv1a(text, SECOND_BASIS));
