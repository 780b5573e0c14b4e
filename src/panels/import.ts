import type { Problem } from '../problem';

export interface ImportCalls {
  readonly 'import.sources': { readonly argument: null; readonly value: { readonly sheets: readonly string[] } };
  readonly 'import.preview': { readonly argument: ImportRequest; readonly value: ImportPreview };
  readonly 'import.run': {
    /** `mapping`: column key ('' = not loaded) by the caption the preview gave the export's column. */
    readonly argument: ImportRequest & { readonly mapping: Readonly<Record<string, string>> };
    readonly value: ImportReport;
  };
}

export type ImportTarget = 'mentees' | 'mentors';

export interface ImportRequest {
  readonly target: ImportTarget;
  readonly source:
    | { readonly kind: 'csv'; readonly text: string; readonly name: string }
    | { readonly kind: 'sheet'; readonly title: string };
}

export interface ImportPreview {
  readonly rows: number;
  /** One entry for each column of the export, in its order. */
  readonly columns: readonly {
    readonly header: string;
    /** Suggested column key, '' when it should not be loaded. */
    readonly key: string;
    readonly sure: boolean;
    /** Why it is not loaded, or why the guess is unsure. */
    readonly note: string;
  }[];
  /** Columns of the registry that can be chosen. */
  readonly choices: readonly { readonly key: string; readonly caption: string; readonly required: boolean }[];
  readonly problems: readonly Problem[];
}

export interface ImportReport {
  readonly read: number;
  readonly accepted: number;
  readonly waitingConsent: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly problems: readonly Problem[];
  readonly unknownWords: readonly string[];
}
