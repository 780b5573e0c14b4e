import type { Problem } from '../problem';
import type { CardCalls } from './card';
import type { CheckCalls } from './check';
import type {
  DocumentForm,
  DocumentPreview,
  DocumentProgress,
  DocumentRequest,
  DocumentsView,
  SavedPdfs,
} from './documents';
import type { ImportCalls } from './import';
import type { PairingCalls } from './pairing';
import type { ConsentCalls, StatusCalls } from './people';
import type { QuestionnaireCalls } from './questionnaires';

export type * from './card';
export type * from './check';
export type * from './documents';
export type * from './import';
export type * from './pairing';
export type * from './people';
export type * from './questionnaires';

/**
 * What sidebars and dialogs may ask of the script, by name: `call(name, argument)` is the only global they use.
 * Everything is plain JSON; days are `yyyy-MM-dd`.
 */
export interface Calls
  extends PairingCalls,
    ImportCalls,
    CheckCalls,
    ConsentCalls,
    StatusCalls,
    QuestionnaireCalls,
    CardCalls {
  /** Every document there is, by group, with what has been made of it and what has become stale. */
  readonly 'documents.list': { readonly argument: null; readonly value: DocumentsView };
  /** What is known for one document and what has to be asked. */
  readonly 'documents.view': { readonly argument: { readonly kind: string }; readonly value: DocumentForm };
  /** The text as it would be printed; writes nothing. */
  readonly 'documents.preview': { readonly argument: DocumentRequest; readonly value: DocumentPreview };
  /**
   * Makes the document, or as many of the personal ones as a minute allows; the same request again goes on from there
   * until `left` is 0.
   */
  readonly 'documents.create': { readonly argument: DocumentRequest; readonly value: DocumentProgress };
  /** Puts at most five documents of the register as PDF beside them; safe to repeat. */
  readonly 'documents.pdf': { readonly argument: { readonly ids: readonly string[] }; readonly value: SavedPdfs };
  /** `edit` makes a Google document of the built-in template, `restore` goes back to the built-in one. */
  readonly 'documents.template': {
    readonly argument: { readonly kind: string; readonly action: 'edit' | 'restore' };
    readonly value: DocumentForm;
  };
}

export type CallName = keyof Calls;

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
