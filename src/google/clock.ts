import type { Cell } from '../schema/cell';

let shift: number | undefined;

const minutes = (offset: string): number => {
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));
};

/**
 * Milliseconds from the script's wall clock to the spreadsheet's: a school in Vladivostok keeps its own zone.
 * Russian zones have had no daylight saving since 2014, so one figure holds for the whole execution.
 */
function zoneShift(): number {
  if (shift === undefined) {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const now = new Date();
    shift = (minutes(Utilities.formatDate(now, zone, 'Z')) + now.getTimezoneOffset()) * 60_000;
  }
  return shift;
}

const two = (number: number): string => String(number).padStart(2, '0');

function wallOf(moment: Date): string {
  const local = new Date(moment.getTime() + zoneShift());
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day}T${two(local.getHours())}:${two(local.getMinutes())}:${two(local.getSeconds())}`;
}

/** What SpreadsheetApp gave, as a cell of the pure core: a Date becomes the wall time the sheet shows. */
export const fromGoogle = (value: unknown): Cell =>
  value instanceof Date
    ? { wall: wallOf(value) }
    : typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value ?? '');

/** The wall time of a moment Google reported, e.g. of a form's answer. */
export const wallTime = (moment: Date | GoogleAppsScript.Base.Date): string => wallOf(moment as Date);

/** Now and today on the spreadsheet's clock: `yyyy-MM-ddTHH:mm:ss`, `yyyy-MM-dd`. */
export const nowWall = (): string => wallOf(new Date());
export const today = (): string => nowWall().slice(0, 10);
