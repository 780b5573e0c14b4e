import { Exception } from './line';

/** The part of a cell's look that one setter changes, in the engine's terms; null takes it away. */
export type Look = Readonly<Record<string, unknown>>;

const colour = (value: unknown): { rgb: string } | null =>
  value === null || value === '' ? null : { rgb: hex(String(value)) };

const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  orange: '#ffa500',
  lightgray: '#d3d3d3',
};

const hex = (value: string): string => {
  const found = named[value.toLowerCase()];
  if (found) return found;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toLowerCase();
  return value.toLowerCase();
};

const oneOf =
  (what: string, table: Readonly<Record<string, number | null>>) =>
  (value: unknown): number | null => {
    const found = table[String(value ?? 'normal').toLowerCase()];
    if (found === undefined) throw new Exception(`Invalid argument: ${what}`);
    return found;
  };

const weight = oneOf('fontWeight', { bold: 1, normal: 0 });
const slant = oneOf('fontStyle', { italic: 1, normal: 0 });
const acrossTable = oneOf('alignment', { left: 1, center: 2, right: 3, normal: null });
const downTable = oneOf('alignment', { top: 1, middle: 2, bottom: 3, normal: null });
const wrapping = oneOf('strategy', { overflow: 1, clip: 2, wrap: 3 });

export const looks = {
  numberFormat: (value: unknown): Look => ({ n: { pattern: String(value) } }),
  fontWeight: (value: unknown): Look => ({ bl: weight(value) }),
  fontStyle: (value: unknown): Look => ({ it: slant(value) }),
  fontColor: (value: unknown): Look => ({ cl: colour(value) }),
  fontSize: (value: unknown): Look => ({ fs: Number(value) }),
  fontFamily: (value: unknown): Look => ({ ff: value === null ? null : String(value) }),
  background: (value: unknown): Look => ({ bg: colour(value) }),
  wrap: (value: unknown): Look => ({ tb: value ? 3 : 1 }),
  wrapStrategy: (value: unknown): Look => ({ tb: wrapping(value) }),
  across: (value: unknown): Look => ({ ht: acrossTable(value) }),
  down: (value: unknown): Look => ({ vt: downTable(value) }),
} as const;

interface Style {
  readonly n?: { readonly pattern?: string } | null;
  readonly bl?: number;
  readonly it?: number;
  readonly fs?: number;
  readonly cl?: { readonly rgb?: string } | null;
  readonly bg?: { readonly rgb?: string } | null;
  readonly tb?: number | null;
  readonly ht?: number | null;
}

/** What the getters tell of a cell's look. */
export const seen = {
  numberFormat: (style: Style): string => style.n?.pattern ?? 'General',
  fontWeight: (style: Style): string => (style.bl ? 'bold' : 'normal'),
  fontStyle: (style: Style): string => (style.it ? 'italic' : 'normal'),
  fontColor: (style: Style): string => style.cl?.rgb ?? '#000000',
  fontSize: (style: Style): number => style.fs ?? 10,
  background: (style: Style): string => style.bg?.rgb ?? '#ffffff',
  wrap: (style: Style): boolean => style.tb === 3,
  across: (style: Style): string => ['general', 'left', 'center', 'right'][style.ht ?? 0] ?? 'general',
} as const;

export type { Style };
