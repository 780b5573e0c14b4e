interface Level {
  readonly start: number;
  readonly format: string;
  /** «%1.%2.»: where the numbers of this level and of those above it stand. */
  readonly text: string;
}

interface Numbering {
  /** Numberings of one list go on counting where the other stopped. */
  readonly list: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that this numbering begins anew, with their first number. */
  readonly anew: readonly (readonly [level: number, start: number])[];
}

/**
 * Numbers of points as a word processor prints them, asked for paragraph after paragraph in the order of the text.
 * @param xml word/numbering.xml, '' where there is none
 * @returns from the properties of a paragraph «2.1.», «а)», «–», or '' for one without a number
 */
export function pointNumbers(xml: string): (properties: string) => string {
  const numberings = numberingsIn(xml);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (properties) => {
    const inside = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1] ?? '';
    const id = value(inside, 'numId');
    const numbering = numberings.get(id);
    const depth = Number(value(inside, 'ilvl') || 0);
    const level = numbering?.levels[depth];
    if (!numbering || !level) return '';
    const counted = counts.get(numbering.list) ?? [];
    counts.set(numbering.list, counted);
    if (!begun.has(id)) for (const [at, start] of numbering.anew) counted[at] = start - 1;
    begun.add(id);
    counted[depth] = (counted[depth] ?? level.start - 1) + 1;
    counted.length = depth + 1;
    return printed(numbering, level, counted);
  };
}

function printed({ levels }: Numbering, level: Level, counted: readonly number[]): string {
  if (level.format === 'bullet') return '–';
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const { start = 1, format = 'decimal' } = levels[at] ?? {};
    return (WRITINGS[format] ?? String)(counted[at] ?? start);
  });
}

const letter = (alphabet: string) => (number: number) => alphabet.charAt((number - 1) % alphabet.length);
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  const [worth, sign] = ROMAN.find(([one]) => one <= number) ?? [];
  return worth === undefined || sign === undefined ? '' : sign + roman(number - worth);
}

const WRITINGS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  lowerLetter: letter(LATIN),
  upperLetter: letter(LATIN.toUpperCase()),
  russianLower: letter(RUSSIAN),
  russianUpper: letter(RUSSIAN.toUpperCase()),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
};

function numberingsIn(xml: string): ReadonlyMap<string, Numbering> {
  const lists = new Map(elements(xml, 'abstractNum', 'abstractNumId').map(([id, inside]) => [id, levelsIn(inside)]));
  return new Map(
    elements(xml, 'num', 'numId').map(([id, inside]) => {
      const list = value(inside, 'abstractNumId');
      const anew = elements(inside, 'lvlOverride', 'ilvl').flatMap(([level, change]) => {
        const start = value(change, 'startOverride');
        return start === '' ? [] : [[Number(level), Number(start)] as const];
      });
      return [id, { list, levels: lists.get(list) ?? [], anew }];
    }),
  );
}

function levelsIn(xml: string): Level[] {
  const levels: Level[] = [];
  for (const [at, inside] of elements(xml, 'lvl', 'ilvl'))
    levels[Number(at)] = {
      start: Number(value(inside, 'start') || 1),
      format: value(inside, 'numFmt') || 'decimal',
      text: value(inside, 'lvlText'),
    };
  return levels;
}

const elements = (xml: string, name: string, id: string): (readonly [id: string, inside: string])[] =>
  [...xml.matchAll(new RegExp(`<w:${name} [^>]*?w:${id}="(\\d+)"[^>]*>([\\s\\S]*?)</w:${name}>`, 'g'))].map(
    ([, number = '', inside = '']) => [number, inside] as const,
  );

const value = (xml: string, name: string): string =>
  new RegExp(`<w:${name} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1] ?? '';
