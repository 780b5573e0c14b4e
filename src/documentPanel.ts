import type { Problem } from './problem';

// What the dialog of documents and the script say to each other; see Calls in panels.ts.

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
  readonly audience: 'one' | 'person' | 'pair' | 'questionnaire';
  /** Stage of the programme, 1–7; 0 for the district. */
  readonly stage: number;
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
  readonly groups: readonly { readonly title: string; readonly documents: readonly DocumentCard[] }[];
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
  readonly required: boolean;
  /** Required only while this yes-or-no field says «Да»; '' otherwise. */
  readonly requiredWhen: string;
  readonly help: string;
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
  /** Names to offer while a name is typed. */
  readonly names: readonly string[];
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

export interface DocumentPreview {
  /** '' while something is missing. */
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
