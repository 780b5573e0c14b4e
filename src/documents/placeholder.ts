/** Grammatical cases as a template's author writes them after the bar: `{{Куратор|дат}}`. */
export const GRAM_CASES = ['им', 'род', 'дат', 'вин', 'твор', 'пред'] as const;
export type GramCase = (typeof GRAM_CASES)[number];

/** Ways to print a name or a word other than as it is stored. */
export const LOOKS = ['кратко', 'подпись', 'прописными', 'строчной', 'безточки'] as const;
export type Look = (typeof LOOKS)[number];

const CASE_NAMES: Readonly<Record<GramCase, string>> = {
  им: 'именительный',
  род: 'родительный',
  дат: 'дательный',
  вин: 'винительный',
  твор: 'творительный',
  пред: 'предложный',
};

export interface Placeholder {
  /** Field name folded by {@link foldName}. */
  readonly name: string;
  /** Field name as its author wrote it, for messages. */
  readonly written: string;
  readonly gramCase?: GramCase;
  readonly look?: Look;
  /** The suffix that is neither a case nor a look. */
  readonly unknownSuffix?: string;
}

/** Names are compared without regard to case, spaces of any kind and the letter ё. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

/** Reads the inside of braces that has no sign before it: `Куратор | дательный | кратко`. */
export function parsePlaceholder(inside: string): Placeholder {
  const [written = '', ...suffixes] = inside.split('|').map((part) => part.trim());
  let found: Placeholder = { name: foldName(written), written };
  for (const suffix of suffixes) {
    const folded = foldName(suffix).replace(/\.$/, '');
    const gramCase = GRAM_CASES.find((one) => folded === one || isShortFor(folded, CASE_NAMES[one]));
    const look = LOOKS.find((one) => isShortFor(folded, one));
    if (gramCase) found = { ...found, gramCase };
    else if (look) found = { ...found, look };
    else found = { ...found, unknownSuffix: suffix };
  }
  return found;
}

/** The key under which a prepared value is found; equal for every spelling of the same placeholder. */
export function keyOf({ name, gramCase, look, unknownSuffix }: Placeholder): string {
  const suffixes = [gramCase === 'им' ? undefined : gramCase, look, unknownSuffix];
  return [name, ...suffixes.filter((suffix) => suffix !== undefined)].join('|');
}

function isShortFor(text: string, whole: string): boolean {
  return text.length >= 3 && whole.startsWith(text);
}
