/**
 * What a person typed, made fit for a document without changing its meaning: line ends become `\n`, characters that
 * XML 1.0 forbids and marks that turn the reading direction are removed, outer space is cut.
 */
export function cleanText(text: string): string {
  let clean = '';
  for (const character of text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')) {
    if (isPrintable(character.codePointAt(0) ?? 0)) clean += character;
  }
  return clean.trim();
}

/**
 * The text as the inside of a run's `<w:t>`: nothing in it can become mark-up or a placeholder.
 * Outside `w:t` (document properties, drawings) breaks and tabs have no element of their own and become spaces.
 */
export function toRunXml(text: string, insideRun: boolean): string {
  const escaped = cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  if (!insideRun) return escaped.replace(/[\n\t]+/g, ' ').replace(/\u2011/g, '-');
  return escaped.replace(/[\n\t\u2011]/g, (sign) => `</w:t>${ELEMENTS[sign]}${TEXT_START}`);
}

/** Keeps «41-о» on one line. Fonts may lack the sign itself, so a word processor has an element for it. */
export const NO_BREAK_HYPHEN = '\u2011';

const ELEMENTS: Readonly<Record<string, string>> = {
  '\n': '<w:br/>',
  '\t': '<w:tab/>',
  [NO_BREAK_HYPHEN]: '<w:noBreakHyphen/>',
};

const TEXT_START = '<w:t xml:space="preserve">';

function isPrintable(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  if (code >= 0x7f && code < 0xa0) return false;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return false;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
