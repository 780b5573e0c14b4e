const DAY = 86_400_000;
/** Day 0 of a spreadsheet: 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);
const HOUR = 3_600_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const shifts = new Map<string, number>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formatters.set(zone, found);
  }
  return found;
};

/** Milliseconds the wall clock of a zone is ahead of UTC at an instant. */
export function shiftOf(instant: number, zone: string): number {
  const hour = Math.floor(instant / HOUR);
  const key = `${zone} ${hour}`;
  const known = shifts.get(key);
  if (known !== undefined) return known;
  const at = hour * HOUR;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(at)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = Date.UTC(
    year,
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  const shift = wall - at;
  shifts.set(key, shift);
  return shift;
}

/** Day number of the wall clock of `zone` at `instant` (milliseconds since 1970, UTC). */
export const serialOf = (instant: number, zone: string): number => (instant + shiftOf(instant, zone) - EPOCH) / DAY;

/** Instant, milliseconds since 1970, at which the wall clock of `zone` shows the day number. */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const guess = wall - shiftOf(wall, zone);
  return wall - shiftOf(guess, zone);
}

/** Day number of a calendar date and time of day. */
export const serialOfParts = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number =>
  (Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH) / DAY;
