const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const EMOJI = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u20e3/gu;

/** Text in NFC, without invisible characters, every run of spaces, tabs and line breaks as one space, trimmed. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, '').replace(/\s+/g, ' ').trim();

/** The same, also without emoji. */
export const withoutEmoji = (text: string): string => cleanText(text.normalize('NFC').replace(EMOJI, ' '));

/** Lower case with ё as е: how Russian words are compared. */
export const foldCase = (text: string): string => text.toLowerCase().replace(/ё/g, 'е');
