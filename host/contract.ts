/**
 * What the workbench, the headless job and the tests may ask of the host: Apps Script on this computer.
 * The bundle in `bundle` is run unchanged, one fresh worker per execution.
 */
export interface HostOptions {
  /** Folder with Code.js, the sidebar html files and appsscript.json. */
  readonly bundle: string;
  /** Folder that keeps the state between starts; without it everything lives in memory. */
  readonly data?: string;
  /** The folder is only read: everything starts as it stands there, and what happens is forgotten. */
  readonly forgetful?: boolean;
  /** Who is signed in; shown to scripts by Session. */
  readonly user?: string;
  /** Spreadsheet title. */
  readonly title?: string;
  /** Clock of every execution; the real one unless given. */
  readonly now?: () => Date;
  /** Answers alerts and prompts where no page is open (tests, job). Without it and without a page they get CLOSE. */
  readonly answer?: (question: Question) => { button: string; text?: string };
  /** Enforce Google's daily quotas (mail, documents) and the six minute limit. */
  readonly quotas?: Partial<Quotas>;
  /** How fast the scripts' clock runs ahead by the cost model: 1 as Google is on a usual day, 0 (unless given) not at all. */
  readonly slowness?: number;
  /** Exports a document as PDF: LibreOffice unless given; null from it means that there is nothing to do it with. */
  readonly pdf?: (docx: Uint8Array) => Promise<Uint8Array | null>;
}

export interface Quotas {
  readonly mailRecipients: number;
  readonly documents: number;
  readonly executionMs: number;
}

export interface Question {
  readonly id: string;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

/** What one execution cost. A round trip is a call that waits for Google; a buffered write waits for the next one. */
export interface Cost {
  readonly roundTrips: number;
  readonly bufferedWrites: number;
  /** Calls by member name, e.g. `Range.getValues`. */
  readonly calls: Readonly<Record<string, number>>;
  /** Estimated time on Google by the cost model of docs/limits.md, milliseconds. */
  readonly estimatedMs: number;
  readonly wallMs: number;
}

export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly cost: Cost; readonly log: readonly string[] }
  | {
      readonly ok: false;
      readonly message: string;
      readonly stack: string;
      readonly died: boolean;
      readonly cost: Cost;
      readonly log: readonly string[];
    };

/**
 * Trouble scripted for one execution. Calls to services are numbered from 1 in the order they are made.
 * `fail`/`failAfter`: throws `message` before / after the effect. `dieBefore`/`dieAfter`: this and every later
 * call throws, finally-blocks can do nothing, locks are released; unflushed writes are dropped, half applied or applied.
 * `run`: another execution (or a person's edit) happens at this point, before the effect.
 */
export type Fault =
  | { readonly at: number; readonly kind: 'fail' | 'failAfter'; readonly message: string; readonly times?: number }
  | { readonly at: number; readonly kind: 'dieBefore' | 'dieAfter'; readonly buffer?: 'dropped' | 'half' | 'applied' }
  | { readonly at: number; readonly kind: 'run'; readonly action: () => Promise<void> };

export interface RunOptions {
  readonly faults?: readonly Fault[];
}

export interface MenuItem {
  readonly caption: string;
  /** Global function name; absent for a separator. */
  readonly run?: string;
  readonly items?: readonly MenuItem[];
}

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

export interface Panel {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** Changes with every showing. */
  readonly id: string;
}

/** Things the page must show; `host.on(listener)` returns the way to stop listening. */
export type HostEvent =
  | { readonly type: 'menus'; readonly menus: readonly Menu[] }
  | { readonly type: 'panel'; readonly panel: Panel }
  | { readonly type: 'closePanel'; readonly id: string }
  | { readonly type: 'question'; readonly question: Question }
  | { readonly type: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly type: 'cost'; readonly run: string; readonly cost: Cost; readonly ok: boolean }
  | { readonly type: 'running'; readonly run: string; readonly count: number }
  | {
      readonly type: 'activate';
      readonly sheetId: string;
      /** 1-based first cell of the range the script selected; null when it only opened the sheet. */
      readonly cell: { readonly row: number; readonly column: number } | null;
    }
  | { readonly type: 'mutation'; readonly id: string; readonly params: unknown; readonly origin: string };

export interface FormItem {
  readonly id: number;
  readonly type:
    | 'TEXT'
    | 'PARAGRAPH_TEXT'
    | 'MULTIPLE_CHOICE'
    | 'CHECKBOX'
    | 'LIST'
    | 'SCALE'
    | 'DATE'
    | 'SECTION_HEADER'
    | 'PAGE_BREAK'
    | 'GRID';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly other: boolean;
  /** Scale bounds and captions, grid rows, text validation as the service was told. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface FormResponse {
  readonly id: string;
  readonly timestamp: string;
  readonly email: string;
  /** Answer by item id: text, or texts for check boxes. */
  readonly answers: Readonly<Record<number, string | readonly string[]>>;
}

export interface StoredForm {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly collectsEmail: boolean;
  readonly confirmation: string;
  readonly items: readonly FormItem[];
  readonly responses: readonly FormResponse[];
  readonly linkedSheetId: string | null;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly created: string;
  readonly trashed: boolean;
  readonly size: number;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  readonly at: string;
  readonly attachments: readonly string[];
}

export interface Host {
  /** Runs one global of the bundle. Names ending in `_` and names the bundle does not define are refused. */
  run(name: string, args?: readonly unknown[], options?: RunOptions): Promise<Outcome>;
  /** Fires the installed triggers of a kind and waits for them. */
  fire(
    kind: 'onFormSubmit' | 'hourly' | 'onOpen',
    event?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Outcome[]>;
  on(listener: (event: HostEvent) => void): () => void;
  /** Closes a question raised by getUi().alert or prompt. */
  reply(questionId: string, button: string, text?: string): void;

  menus(): readonly Menu[];
  panel(kind: 'sidebar' | 'dialog'): Panel | null;
  closePanel(kind: 'sidebar' | 'dialog'): void;
  lastCost(): { readonly run: string; readonly cost: Cost; readonly ok: boolean } | null;

  /** Univer snapshot of the spreadsheet, and a mutation a page made. */
  snapshot(): unknown;
  applyMutation(id: string, params: unknown, origin: string): void;
  /** Which sheet and cell the person at the page has selected; 1-based. */
  select(sheetId: string, row: number, column: number): void;

  /** Id of the sheet that is open, or was open last. */
  activeSheet(): string;
  sheets(): readonly string[];
  /** A person's view and hand: values as Apps Script's getValues would give them; [] where the sheet is missing. */
  values(sheet: string): readonly (readonly unknown[])[];
  formulas(sheet: string): readonly (readonly string[])[];
  /** A person types values (1-based); text that begins with = becomes a formula, as typing would. */
  type(sheet: string, row: number, column: number, values: readonly (readonly unknown[])[]): void;
  /** A person changes the structure: for the chaos tests. */
  edit(action: PersonEdit): void;

  forms(): readonly StoredForm[];
  /** A person answers a published form: stored, then triggers are told. Throws if the form does not accept answers. */
  submit(
    formId: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
    email?: string,
    options?: { readonly trigger?: boolean; readonly edits?: string },
  ): Promise<FormResponse>;
  files(): readonly StoredFile[];
  fileContent(id: string): Uint8Array;
  /** A person puts a file or a folder into the bin of the Drive. */
  bin(fileId: string): void;
  /** A person changes a document in the editor: it now reads as this .docx. Throws if there is no such file. */
  editFile(id: string, docx: Uint8Array): void;
  outbox(): readonly Mail[];
  properties(): Readonly<Record<string, string>>;
  triggers(): readonly { readonly handler: string; readonly kind: string }[];
  /** The whole book as .xlsx, for the job and for downloading. */
  workbookXlsx(): Promise<Uint8Array>;
  /** Writes the state to `data` now. */
  save(): void;
  close(): Promise<void>;
}

export type PersonEdit =
  | {
      readonly kind: 'insertColumn' | 'deleteColumn' | 'insertRow' | 'deleteRow';
      readonly sheet: string;
      readonly at: number;
    }
  | { readonly kind: 'moveColumn'; readonly sheet: string; readonly from: number; readonly to: number }
  | { readonly kind: 'sort'; readonly sheet: string; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string };
