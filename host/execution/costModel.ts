/**
 * Time of service calls on Google, milliseconds, median: published measurements and, where none were found,
 * estimates. A slow day is three times as long. docs/limits.md names the sources.
 */
export interface Price {
  readonly base: number;
  /** Added for each cell, or for each form response. */
  readonly each: number;
  readonly roundTrip: boolean;
}

const trip = (base: number, each = 0): Price => ({ base, each, roundTrip: true });
const local = (base: number): Price => ({ base, each: 0, roundTrip: false });

export const prices = {
  handle: local(1),
  read: trip(150, 0.02),
  write: local(5),
  flush: trip(150, 0.1),
  structure: trip(200, 0.1),
  sheetsRead: trip(200, 0.013),
  sheetsWrite: trip(200, 0.28),
  propertiesGet: trip(30),
  propertiesSet: trip(62),
  cacheGet: trip(20),
  cachePut: trip(93),
  cacheRemove: trip(88),
  lockTake: trip(60),
  lockRelease: trip(30),
  formOpen: trip(400),
  formChange: trip(100),
  formRead: trip(100),
  formResponses: trip(400, 2),
  driveWrite: trip(1500),
  driveRead: trip(400),
  fetch: trip(800),
  mail: trip(500),
  trigger: trip(400),
  screen: local(100),
  account: local(30),
} as const satisfies Record<string, Price>;

export type Kind = keyof typeof prices;
