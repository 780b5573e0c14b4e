import type { Problem } from '../problem';

// What the dialog of documents and the script say to each other; see Calls in index.ts.

/** A document as it stands in the register; its newest version. */
export interface DocumentEntry {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly version: number;
  readonly status: string;
  readonly link: string;
  /** «Устарел: изменился D3», or ''. */
  readonly stale: string;
}

export interface DocumentCard {
  readonly kind: string;
  readonly title: string;
  readonly audience: 'one' | 'person' | 'pair' | 'group' | 'questionnaire';
  /** «Приказы», «Согласия»: what kind of paper it is. */
  readonly group: string;
  readonly entry: DocumentEntry | null;
  /** How many personal documents of this kind were made this year. */
  readonly made: number;
}

/** One of the eight model documents on the map, with what it rests on. */
export interface DocumentNode {
  readonly kind: string;
  readonly title: string;
  readonly basis: readonly string[];
  readonly state: 'absent' | 'draft' | 'approved' | 'stale';
  /** «№ 40-од от 15.09.2026», or ''. */
  readonly text: string;
  readonly link: string;
}

export interface DocumentsView {
  readonly year: string;
  /** What to take up next, with the reason: «педсовет прошёл – пора утвердить план». */
  readonly now: readonly { readonly kind: string; readonly title: string; readonly reason: string }[];
  /** Stages of the programme with their documents. */
  readonly stages: readonly { readonly title: string; readonly documents: readonly DocumentCard[] }[];
  readonly map: readonly DocumentNode[];
  /** Documents that Google still lets the school make today. */
  readonly leftToday: number;
}

export interface DocumentOption {
  readonly id: string;
  readonly caption: string;
  readonly note: string;
  /** Why it cannot be ticked; '' when it can. */
  readonly blocked: string;
  readonly chosen: boolean;
}

export interface DocumentField {
  readonly name: string;
  readonly caption: string;
  readonly kind: 'text' | 'long' | 'date' | 'name' | 'post' | 'number' | 'yesNo';
  readonly value: string;
  /** While it is asked at all. */
  readonly required: boolean;
  /** Asked only while this yes-or-no field says «Да», or while this field has to be filled in or is; '' for always. */
  readonly askedWhen: string;
  readonly help: string;
  /** Kept on «Настройки»: the same in every document of the school. */
  readonly isSetting: boolean;
  readonly choices: readonly string[];
}

/** A list of people or pairs to tick (`options`), or one that is typed (`columns` and `rows`). */
export interface DocumentList {
  readonly name: string;
  readonly caption: string;
  readonly required: boolean;
  readonly options: readonly DocumentOption[] | null;
  readonly columns: readonly {
    readonly caption: string;
    readonly kind: DocumentField['kind'];
    readonly required: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

export interface DocumentForm {
  readonly kind: string;
  readonly title: string;
  readonly fields: readonly DocumentField[];
  readonly lists: readonly DocumentList[];
  /** Heading of `subjects`; '' for a document of the school. */
  readonly subjectsCaption: string;
  /** Whom, or of which questionnaires, it may be made; null for a document of the school. */
  readonly subjects: readonly DocumentOption[] | null;
  /** It stands in the register already: the new one will be its new version. */
  readonly existing: DocumentEntry | null;
  /** What it rests on, as the register knows it: «Протокол № 3 от 30.08.2026». */
  readonly basis: readonly string[];
  /** Titles of documents it should rest on and that are not in the register. */
  readonly absent: readonly string[];
  /** People to offer while a name is typed, each with a post or ''. */
  readonly people: readonly { readonly name: string; readonly post: string }[];
  readonly template: {
    readonly isOwn: boolean;
    readonly link: string;
    readonly problems: readonly Problem[];
  };
}

export interface DocumentRequest {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Forms corrected by the curator: «nominative|case» → text; remembered. */
  readonly forms: Readonly<Record<string, string>>;
  /** Numbers of the people or pairs; [] for a document of the school. */
  readonly subjectIds: readonly string[];
}

export const BREAK_IN_CELL = '\u2028';

export interface DocumentPreview {
  /** '' while something is missing. Cells of a row are divided by tabs, lines inside a cell by {@link BREAK_IN_CELL}. */
  readonly text: string;
  /** Word forms the program is not sure of: shown for the curator's eye and correction. */
  readonly unsure: readonly { readonly nominative: string; readonly case: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

export interface DocumentProgress {
  readonly made: readonly DocumentMade[];
  /** Documents of this request that are ready, with those of earlier calls. */
  readonly ready: number;
  /** Documents of this request still to be made. */
  readonly left: number;
  readonly leftToday: number;
  /** People and pairs that were passed over, with the reason. */
  readonly refused: readonly Problem[];
}

/** PDFs that lie beside their documents now, and why the others do not. */
export interface SavedPdfs {
  readonly saved: readonly { readonly id: string; readonly link: string }[];
  readonly problems: readonly Problem[];
}

export interface DocumentMade {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly version: number;
  readonly link: string;
  /** Addresses of Google that give the same document as a file. */
  readonly docx: string;
  readonly pdf: string;
}
