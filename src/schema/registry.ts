import type { Column, Columns } from './column';

/** A sheet declared once: set-up, reading, forms, checks, privacy and documentation are derived from it (design §3). */
export interface Registry<C extends Columns = Columns> {
  /** Stable name, also the mark left on the sheet and its columns. */
  readonly key: string;
  /** Title of the sheet. */
  readonly sheet: string;
  /** One sentence for the data dictionary and the note on the first header cell. */
  readonly about: string;
  readonly tabColour: string;
  readonly hidden: boolean;
  /** Key of the column that identifies a row where rows have no generated number. */
  readonly identity?: string;
  readonly columns: C;
}

export const defineRegistry = <C extends Columns>(
  registry: Omit<Registry<C>, 'hidden' | 'tabColour' | 'identity'> & {
    readonly hidden?: boolean;
    readonly tabColour?: string;
    readonly identity?: Extract<keyof C, string>;
  },
): Registry<C> => ({ hidden: false, tabColour: '#5f6368', ...registry });

/** A row as values; null where the cell is blank or cannot be read. */
export type RowOf<R extends Registry> = {
  readonly [Name in keyof R['columns']]: (R['columns'][Name] extends Column<infer Value> ? Value : never) | null;
};

export type KeyOf<R extends Registry> = Extract<keyof R['columns'], string>;

export const columnKeys = <R extends Registry>(registry: R): KeyOf<R>[] => Object.keys(registry.columns) as KeyOf<R>[];

/** The column that identifies a row, or undefined for sheets whose rows are never changed one by one. */
export const idKey = (registry: Registry): string | undefined =>
  registry.identity ?? columnKeys(registry).find((key) => registry.columns[key]?.input.kind === 'id');

/** Captions of the columns that may leave the school (R139, R149). */
export const shareable = (registry: Registry): string[] =>
  columnKeys(registry).filter((key) => !registry.columns[key]?.personal);
