import { shiftOf } from '../engine/serial';
import { Exception } from './line';

const english = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const fixedZone = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/i;

/** Milliseconds ahead of UTC; knows IANA names and GMT+3. */
function zoneShift(instant: number, zone: string): number {
  const fixed = fixedZone.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  if (/^(GMT|UTC|Z)$/i.test(zone)) return 0;
  try {
    return shiftOf(instant, zone);
  } catch {
    // As java.util.TimeZone, which Google uses: an unknown name is GMT.
    return 0;
  }
}

const offsetText = (shift: number, colon: boolean): string => {
  const minutes = Math.abs(shift) / 60_000;
  return `${shift < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon ? ':' : ''}${pad(minutes % 60, 2)}`;
};

/** Formats by the letters of java.text.SimpleDateFormat, in English, as Utilities.formatDate does. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const shift = zoneShift(date.getTime(), zone);
  const wall = new Date(date.getTime() + shift);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (text, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(text, wall, shift);
  });
}

function field(letters: string, wall: Date, shift: number): string {
  const width = letters.length;
  const name = (list: readonly string[], index: number): string =>
    width > 3 ? (list[index] ?? '') : (list[index] ?? '').slice(0, 3);
  switch (letters[0]) {
    case 'y':
    case 'Y':
      return width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width);
    case 'M':
    case 'L':
      return width < 3 ? pad(wall.getUTCMonth() + 1, width) : name(english, wall.getUTCMonth());
    case 'd':
      return pad(wall.getUTCDate(), width);
    case 'E':
      return name(weekdays, wall.getUTCDay());
    case 'u':
      return pad(wall.getUTCDay() || 7, width);
    case 'H':
      return pad(wall.getUTCHours(), width);
    case 'k':
      return pad(wall.getUTCHours() || 24, width);
    case 'h':
      return pad(wall.getUTCHours() % 12 || 12, width);
    case 'K':
      return pad(wall.getUTCHours() % 12, width);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'm':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
    case 'S':
      return pad(wall.getUTCMilliseconds(), width);
    case 'D':
      return pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1, width);
    case 'Z':
      return offsetText(shift, false);
    case 'X':
      return shift === 0 ? 'Z' : offsetText(shift, width > 2).slice(0, width === 1 ? 3 : undefined);
    case 'z':
      return shift === 0 ? 'GMT' : `GMT${offsetText(shift, true)}`;
    default:
      throw new Exception(`Illegal pattern character '${letters[0]}'`);
  }
}

const readers: Readonly<Record<string, string>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
};

/** Reads digits by a pattern of y M d H m s; anything else in the pattern must stand there literally. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const names: string[] = [];
  const source = pattern.replace(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z]/g, (part, quoted: string | undefined, letter) => {
    if (quoted !== undefined) return quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const reader = letter ? readers[letter] : undefined;
    if (!letter) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (!reader) throw new Exception(`Illegal pattern character '${letter}'`);
    names.push(reader);
    return '(\\d+)';
  });
  const found = new RegExp(`^${source}`).exec(text);
  if (!found) throw new Exception(`Unparseable date: "${text}"`);
  const parts: Record<string, number> = {};
  names.forEach((name, index) => {
    parts[name] = Number(found[index + 1]);
  });
  const wall = Date.UTC(
    parts.year ?? 1970,
    (parts.month ?? 1) - 1,
    parts.day ?? 1,
    parts.hour ?? 0,
    parts.minute ?? 0,
    parts.second ?? 0,
  );
  const guess = wall - zoneShift(wall, zone);
  return new Date(wall - zoneShift(guess, zone));
}
