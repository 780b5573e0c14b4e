import type { Problem } from '../problem';

/** A line of the journal, as the dialog of undoing lists it. */
export interface DeedCard {
  readonly id: string;
  /** Wall time `yyyy-MM-ddTHH:mm:ss`. */
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly count: number;
  /** What can be done with it, or why nothing can. */
  readonly undo: 'possible' | 'done' | 'impossible';
  readonly note: string;
}

export interface DeedsView {
  /** Newest first. */
  readonly deeds: readonly DeedCard[];
  /** Older ones that are not listed. */
  readonly older: number;
}

/** One cell, or one whole row when `column` is '', as it is and as it would be; '' is an empty cell. */
export interface ChangeLine {
  readonly sheet: string;
  readonly id: string;
  readonly column: string;
  readonly now: string;
  readonly after: string;
}

export interface UndoPreview {
  readonly deed: DeedCard;
  readonly lines: readonly ChangeLine[];
  /** Further lines that are not shown. */
  readonly more: number;
  readonly totals: { readonly cells: number; readonly rowsGone: number; readonly rowsBack: number };
  /** What stays as it is, and why. */
  readonly kept: readonly string[];
}

export interface UndoResult {
  readonly text: string;
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
  readonly view: DeedsView;
}

/** A column in which two rows differ; `suggested` is the side whose value is taken unless the curator decides. */
export interface DifferingField {
  readonly key: string;
  readonly caption: string;
  readonly one: string;
  readonly other: string;
  readonly suggested: 'one' | 'other';
}

export interface LikeRow {
  readonly id: string;
  /** As the cell has it; may be no name at all. */
  readonly name: string;
  /** Class or post, and where the row came from. */
  readonly about: string;
  /** Titles of other sheets that name this number. */
  readonly namedOn: readonly string[];
}

/** Two rows of one base that may be one person. */
export interface LikeRows {
  readonly base: 'mentees' | 'mentors';
  readonly one: LikeRow;
  readonly other: LikeRow;
  readonly reason: string;
  /** The row that should stay: the one other sheets name, then the one with the smaller number. */
  readonly survivor: 'one' | 'other';
  readonly fields: readonly DifferingField[];
}

export interface DuplicatesView {
  readonly pairs: readonly LikeRows[];
  /** Further ones, shown once these are settled. */
  readonly more: number;
}

export interface FindingCard {
  readonly id: string;
  /** «Наставники», строка 4, «Статус» */
  readonly place: string;
  readonly message: string;
  /** What the repair would make of it; '' when only a person can put it right. */
  readonly change: string;
}

export interface CheckView {
  readonly groups: readonly { readonly title: string; readonly findings: readonly FindingCard[] }[];
  /** Further findings that are not listed. */
  readonly more: number;
}

export interface CheckReport {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly view: CheckView;
}

/** Calls of the dialogs «Отменить действие», «Похожие записи» and «Проверить таблицу». */
export interface CheckCalls {
  readonly 'deeds.list': { readonly argument: null; readonly value: DeedsView };
  /** What undoing would change; writes nothing. */
  readonly 'deeds.preview': { readonly argument: { readonly id: string }; readonly value: UndoPreview };
  readonly 'deeds.undo': { readonly argument: { readonly id: string }; readonly value: UndoResult };
  /** Everything that is wrong in the workbook, with what would be changed; writes nothing. */
  readonly 'check.view': { readonly argument: null; readonly value: CheckView };
  /** Repairs the findings that were ticked, as they are now. */
  readonly 'check.repair': { readonly argument: { readonly ids: readonly string[] }; readonly value: CheckReport };
  readonly 'duplicates.list': { readonly argument: null; readonly value: DuplicatesView };
  /** One row of two; `take` are the columns whose value comes from the row that goes. */
  readonly 'duplicates.merge': {
    readonly argument: { readonly survivorId: string; readonly removedId: string; readonly take: readonly string[] };
    readonly value: { readonly text: string; readonly problems: readonly Problem[]; readonly view: DuplicatesView };
  };
  /** «Это разные люди»: remembered, not asked again. */
  readonly 'duplicates.distinct': {
    readonly argument: { readonly oneId: string; readonly otherId: string };
    readonly value: DuplicatesView;
  };
}
