import type { ItemKeys } from './formItems';
import { recallAll, remember } from './memory';

const MEMORY = 'form.';

/** What is remembered of a form. */
export interface KnownForm {
  /** '' while it is being made. */
  readonly id: string;
  readonly address: string;
  readonly keys: ItemKeys;
  /** The address with CODE_MARK in place of a participant's code. */
  readonly link?: string;
}

/** Every form by the key of its questionnaire, in one call. */
export const knownForms = (): ReadonlyMap<string, KnownForm> => recallAll(MEMORY) as ReadonlyMap<string, KnownForm>;

export const rememberForm = (key: string, form: KnownForm): void => remember(MEMORY + key, form);
