import type { WallTime } from './cell';

const DAY_SECONDS = 86_400;
/** Day 0 of a spreadsheet: 30 December 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LAST_DAY = 2_958_466;

/** The wall time a day number of the sheet stands for; null for a number that is no day of its calendar. */
export const wallOfSerial = (serial: number): WallTime | null =>
  serial >= 0 && serial < LAST_DAY
    ? { wall: new Date(DAY_ZERO + Math.round(serial * DAY_SECONDS) * 1000).toISOString().slice(0, 19) }
    : null;

/** The day number of a wall time: days since 30 December 1899, the time of day as a fraction. */
export function serialOfWall({ wall }: WallTime): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = wall.split(/\D/).map(Number);
  return (Date.UTC(year, month - 1, day, hour, minute, second) - DAY_ZERO) / (DAY_SECONDS * 1000);
}
