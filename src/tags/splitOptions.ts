import { cleanText } from '../language/cleanText';
import { looseCaption } from './looseCaption';

/**
 * Takes a check-box answer apart. Google joins the ticked options by «, » in a sheet and by «;» in a downloaded file,
 * and options contain commas themselves: known options are cut out first, longest first; the rest is what was
 * written under «Другое», cut at commas and semicolons, so that both exports give the same parts (methodology 7.1).
 * @returns parts in order, without repeats; known ones exactly as declared
 */
export function splitOptions(answer: string, knownOptions: readonly string[]): string[] {
  const text = cleanText(answer.replace(/[\n\r]+/g, ';'));
  const loose = looseCaption(text);
  const known = byFirstCharacter(knownOptions);
  const parts = new Map<string, string>();
  let at = skipSeparators(text, 0);
  while (at < text.length) {
    const found = known
      .get(loose.charAt(at))
      ?.find((option) => loose.startsWith(option.loose, at) && endsHere(text, at + option.loose.length));
    const end = found ? at + found.loose.length : nextSeparator(text, at);
    const part = found ? found.caption : text.slice(at, end).trim();
    if (part !== '' && !parts.has(looseCaption(part))) parts.set(looseCaption(part), part);
    at = skipSeparators(text, end);
  }
  return [...parts.values()];
}

interface Known {
  readonly caption: string;
  readonly loose: string;
}

/** Options by the character they begin with, longest first. */
function byFirstCharacter(options: readonly string[]): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const caption of options) {
    const loose = looseCaption(caption);
    const group = groups.get(loose.charAt(0)) ?? [];
    groups.set(
      loose.charAt(0),
      [...group, { caption, loose }].sort((a, b) => b.loose.length - a.loose.length),
    );
  }
  return groups;
}

const isSeparator = (text: string, at: number): boolean =>
  text[at] === ';' || (text[at] === ',' && !/\d/.test(text[at + 1] ?? ''));

const endsHere = (text: string, at: number): boolean => {
  const next = text[at] === ' ' ? at + 1 : at;
  return next >= text.length || isSeparator(text, next);
};

function nextSeparator(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSeparator(text, at)) at += 1;
  return at;
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] === ' ' || isSeparator(text, at))) at += 1;
  return at;
}
