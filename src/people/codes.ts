const CODE = /(?<![\p{L}\d-])[А-Я]-\d{4,}(?!\d)/gu;

/** Numbers of people, pairs and other records that a text names, each once: «М-0003; М-0007». */
export const codesIn = (text: string): string[] => [...new Set(text.match(CODE) ?? [])];

/** The text with one number in place of another; a list that would then name somebody twice names them once. */
export function replaceCode(text: string, from: string, to: string): string {
  const renamed = text.replace(CODE, (code) => (code === from ? to : code));
  return renamed === text ? text : withoutRepeats(renamed);
}

/** A list of numbers with separators keeps its first mention of each; any other text stays as it is. */
function withoutRepeats(text: string): string {
  const parts = text.split(/([\s,;]+)/);
  const items = parts.filter((_, place) => place % 2 === 0);
  if (!items.every((item) => item === '' || codesIn(item)[0] === item)) return text;
  const seen = new Set<string>();
  let result = '';
  for (const [place, part] of parts.entries()) {
    if (place % 2 === 1 || seen.has(part)) continue;
    seen.add(part);
    result += (result === '' ? '' : (parts[place - 1] ?? '')) + part;
  }
  return result;
}
