import { CannotProceed } from '../problem';
import type { Table } from '../schema/readTable';
import type { Registry } from '../schema/registry';
import { fetchTables, type Wanted } from './fetchTables';
import type { Marks, Place } from './marks';
import { notedIn } from './notes';
import { makePlaces } from './places';

/** A sheet that is added to at the top and may have grown long: of it only the captions are wanted. */
interface CaptionsOf {
  readonly captionsOf: Registry;
}

/** The spreadsheet as one execution sees it: sheets are read whole, as many as are known to be needed in one call. */
export interface Book {
  read<R extends Registry>(registry: R): Table<R>;
  /** Reads again what may have changed under a person's hand, all in one call; gives the first. */
  readAgain<R extends Registry>(registry: R, ...others: readonly Registry[]): Table<R>;
  /** Only the captions. */
  readHeader<R extends Registry>(registry: R): Table<R>;
  /** Puts what a sheet holds after a write in place of what was read; null: whoever needs it reads it again. */
  replace(read: Table<Registry>, after: Table<Registry> | null): void;
  placeOf(registry: Registry): Place;
  /** Is the sheet there, under its title or under another one? */
  has(registry: Registry): boolean;
  /** Looks by their marks where sheets are now that were renamed while the command was at work. */
  lookAgain(registries: readonly Registry[]): void;
  /** A small fact by name, kept as a mark on the spreadsheet itself; other scripts of this document can read it. */
  noted<T>(name: string): T | null;
  /** Notes a fact; it is written with the next commit. No personal data. */
  note(name: string, value: unknown): void;
  /** Facts noted and not yet written. */
  readonly unwritten: Map<string, unknown>;
  notes(): Marks['notes'];
}

/** Opens the spreadsheet and reads, in one call, the sheets a command is going to need. */
export function openBook(...wanted: readonly (Registry | CaptionsOf)[]): Book {
  const places = makePlaces();
  const whole = new Map<string, Table<Registry>>();
  const captions = new Map<string, Table<Registry>>();
  const unwritten = new Map<string, unknown>();
  const fetch = (requests: readonly Wanted[]): void => {
    const tables = fetchTables(places, requests);
    for (const [index, { registry, captionsOnly }] of requests.entries())
      (captionsOnly ? captions : whole).set(registry.key, tables[index] as Table<Registry>);
  };
  const taken = <R extends Registry>(from: ReadonlyMap<string, Table<Registry>>, registry: R): Table<R> =>
    from.get(registry.key) as unknown as Table<R>;
  const readAgain: Book['readAgain'] = (registry, ...others) => {
    fetch([registry, ...others].map((one) => ({ registry: one, captionsOnly: false })));
    return taken(whole, registry);
  };
  if (wanted.length > 0) fetch(wanted.map(asWanted));
  return {
    readAgain,
    read: (registry) => taken(whole, registry) ?? readAgain(registry),
    readHeader: (registry) => {
      if (!captions.has(registry.key)) fetch([{ registry, captionsOnly: true }]);
      return taken(captions, registry);
    },
    replace: (read, after) => {
      const { key } = read.registry;
      if (after && whole.get(key) === read) whole.set(key, after);
      else whole.delete(key);
    },
    placeOf: (registry) => places.of(registry),
    has: (registry) => places.has(registry),
    lookAgain: (registries) => {
      places.lookAgain(registries);
    },
    noted: (name) => notedIn(places.marks().notes, name),
    note: (name, value) => {
      unwritten.set(name, value);
    },
    unwritten,
    notes: () => places.marks().notes,
  };
}

const asWanted = (one: Registry | CaptionsOf): Wanted =>
  'captionsOf' in one ? { registry: one.captionsOf, captionsOnly: true } : { registry: one, captionsOnly: false };

/** Stops a command when columns it needs are not there: nothing is guessed, nothing is written (R-F1). */
export function demand<R extends Registry>(table: Table<R>): Table<R> {
  const structural = table.problems.filter(({ code }) => code === 'column-missing' || code === 'column-doubled');
  const [first, ...rest] = structural;
  if (first) throw new CannotProceed(first, ...rest);
  return table;
}
