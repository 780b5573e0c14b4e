/** Cyrillic letters as the Latin ones they are usually spelt with. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** Spellings of one sound, longest first. What stands on the right is not spelt by anything else. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, '1'],
  [/zh/g, '2'],
  [/kh|h/g, '3'],
  [/ts|tz/g, '4'],
  [/ch/g, '5'],
  [/x/g, 'ks'],
  [/ck|c|q/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/i[eo]/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/**
 * A word of a name as it sounds, so that «Юлия», «Yulia» and «Iuliia» are one: for finding who may be the same person,
 * never for showing. '' for a word without letters.
 */
export function nameSkeleton(word: string): string {
  const latin = Array.from(word.normalize('NFC').toLowerCase(), (letter) => LATIN[letter] ?? letter)
    .join('')
    .replace(/[^a-z]/g, '');
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin);
}
