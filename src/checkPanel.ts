import type { Problem } from './problem';

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

/** Calls of the dialogs «Отменить действие», «Похожие записи» and «Проверить таблицу». */
export interface CheckCalls {
  readonly 'deeds.list': { readonly argument: null; readonly value: DeedsView };
  /** What undoing would change; writes nothing. */
  readonly 'deeds.preview': { readonly argument: { readonly id: string }; readonly value: UndoPreview };
  readonly 'deeds.undo': { readonly argument: { readonly id: string }; readonly value: UndoResult };
}
