/** What a script's thread and the engine's thread say to each other; everything here is cloned on the way. */

/** A cell: blank is ''; a date is a serial day number of the spreadsheet's wall clock. */
export type CellValue = string | number | boolean | { readonly serial: number };

/** Rectangle on a sheet; row and column are 1-based. */
export interface Box {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A buffered write: it reaches the spreadsheet only with a later request. */
export interface Write {
  readonly op: string;
  readonly args: readonly unknown[];
}

export interface Request {
  readonly op: string;
  readonly args: readonly unknown[];
  readonly writes: readonly Write[];
}

export type Reply = { readonly value: unknown } | { readonly error: string };

/** A scripted fault without its action, which stays in the engine's thread. */
export interface PlannedFault {
  readonly at: number;
  readonly kind: 'fail' | 'failAfter' | 'dieBefore' | 'dieAfter' | 'run';
  readonly message: string;
  readonly times: number;
  readonly buffer: 'dropped' | 'half' | 'applied';
}

export type AuthMode = 'LIMITED' | 'FULL';

/** One execution, as the engine hands it to a fresh thread. */
export interface Job {
  readonly source: string;
  /** What an earlier execution of the same source compiled; null asks for it. */
  readonly compiled: Uint8Array | null;
  readonly pages: Readonly<Record<string, string>>;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly zone: string;
  readonly bookZone: string;
  readonly scopes: readonly string[];
  readonly whitelist: readonly string[];
  readonly symbols: readonly string[];
  readonly authMode: AuthMode;
  readonly user: string;
  readonly faults: readonly PlannedFault[];
  /** Milliseconds between the execution's clock and the computer's. */
  readonly clockShift: number;
  /** Utilities.sleep only moves the clock. */
  readonly sleepless: boolean;
  /** By how much of its estimated time a call moves the clock. */
  readonly slowness: number;
  readonly limitMs: number;
}

export interface Tally {
  readonly roundTrips: number;
  readonly bufferedWrites: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly estimatedMs: number;
}

export interface Ending {
  readonly error: { readonly message: string; readonly stack: string } | null;
  readonly value: unknown;
  readonly died: boolean;
  readonly tally: Tally;
  readonly log: readonly string[];
  /** The compiled source, where the job had none of use. */
  readonly compiled: Uint8Array | null;
}

/** What the thread is born with. */
export interface Birth {
  readonly port: import('node:worker_threads').MessagePort;
  readonly signal: SharedArrayBuffer;
}
