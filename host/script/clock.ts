import { instantOf, serialOf } from '../engine/serial';
import type { CellValue } from '../execution/wire';

const RealDate = Date;

let shift = 0;
let started = 0;
let bookZone = 'Europe/Moscow';

/** Sets the execution's clock apart from the computer's; `new Date()` of the script follows it. */
export function startClock(clockShift: number, zone: string): void {
  shift = clockShift;
  bookZone = zone;
  started = now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: ConstructorParameters<DateConstructor> | [], subclass) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, subclass),
    apply: () => new RealDate(now()).toString(),
    get: (target, member) => (member === 'now' ? now : Reflect.get(target, member)),
  });
}

export const now = (): number => Math.floor(RealDate.now() + shift);

export const elapsed = (): number => now() - started;

/** Lets time pass for the script only. */
export const skip = (milliseconds: number): void => {
  shift += milliseconds;
};

/** Time the execution spent waiting for a person does not count against its limit. */
export const forgive = (milliseconds: number): void => {
  started += milliseconds;
};

export const setBookZone = (zone: string): void => {
  bookZone = zone;
};

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A value of the script as a cell travels; null and undefined are blank. */
export function outgoing(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (isDate(value)) return { serial: serialOf(value.getTime(), bookZone) };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return String(value);
}

export const incoming = (value: CellValue): unknown =>
  typeof value === 'object' ? new RealDate(instantOf(value.serial, bookZone)) : value;
