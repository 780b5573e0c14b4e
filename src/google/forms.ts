import type { FormPlan } from '../schema/formPlan';
import { type ItemKeys, putItems } from './formItems';
import { type KnownForm, knownForms, rememberForm } from './knownForms';
import { patiently } from './retry';

type Form = GoogleAppsScript.Forms.Form;

const FORM = 'application/vnd.google-apps.form';

/** Stands for a participant's code in the remembered link; plain letters, which no address encodes. */
export const CODE_MARK = 'CODE0000';

export interface PublishedForm {
  readonly address: string;
  readonly created: boolean;
}

/**
 * Makes the form of a questionnaire, or brings the existing one up to date (title, texts, questions, options, order);
 * a school's own extra questions and all answers stay. That it is about to be made is remembered first: a run that broke
 * off before the id could be remembered leaves a form that the next run finds by its title and finishes.
 */
export function publishForm(plan: FormPlan): PublishedForm {
  const forms = knownForms();
  const known = forms.get(plan.key);
  const opened = known?.id ? opening(known.id) : null;
  const form = opened ?? made(plan, forms);
  const id = form.getId();
  const address = opened ? (known?.address ?? '') : form.getPublishedUrl();
  const before: ItemKeys = opened ? (known?.keys ?? {}) : {};
  if (!opened) rememberForm(plan.key, { id, address, keys: {} });
  setTexts(form, plan);
  const keys = putItems(form, plan.items, before);
  const link = plan.codeKey === undefined ? undefined : linkWithCode(form, plan.codeKey, keys, known, opened !== null);
  rememberForm(plan.key, { id, address, keys, ...(link ? { link } : {}) });
  if (!form.isPublished()) form.setPublished(true);
  linkToSpreadsheet(form);
  return { address, created: opened === null };
}

/** The form, or null where a person deleted it for good. */
function opening(id: string): Form | null {
  try {
    return patiently(() => FormApp.openById(id));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Google's words for a form that is no more, in English and in Russian. */
export const isGone = (error: unknown): boolean =>
  /No item with the given ID|не удалось найти.*(?:идентификатор|ID)|элемент с (?:указанным|таким) идентификатором/i.test(
    error instanceof Error ? error.message : String(error),
  );

function made(plan: FormPlan, forms: ReadonlyMap<string, KnownForm>): Form {
  const begun = forms.get(plan.key);
  const others = new Set([...forms.values()].map(({ id }) => id));
  const orphan = begun && !begun.id ? orphanId(plan.title, others) : null;
  if (orphan) return FormApp.openById(orphan);
  rememberForm(plan.key, { id: '', address: '', keys: {} });
  return FormApp.create(plan.title, true);
}

/** The newest form of this title that belongs to no questionnaire. */
function orphanId(title: string, others: ReadonlySet<string>): string | null {
  const name = title.replace(/[\\']/g, '\\$&');
  const query = `name = '${name}' and mimeType = '${FORM}' and trashed = false`;
  const { files } = patiently(() =>
    Drive.Files.list({ q: query, orderBy: 'createdTime desc', fields: 'files(id)', pageSize: 10 }),
  );
  return files?.map(({ id }) => id ?? '').find((id) => id !== '' && !others.has(id)) ?? null;
}

function setTexts(form: Form, plan: FormPlan): void {
  if (form.getTitle() !== plan.title) form.setTitle(plan.title);
  if (form.getDescription() !== plan.description) form.setDescription(plan.description);
  if (form.getConfirmationMessage() !== plan.confirmation) form.setConfirmationMessage(plan.confirmation);
  if (form.collectsEmail() !== plan.collectsEmail) form.setCollectEmail(plan.collectsEmail);
}

/** The address that opens the form with the code filled in; asked for once, every personal link is made of it. */
function linkWithCode(
  form: Form,
  codeKey: string,
  keys: ItemKeys,
  known: KnownForm | undefined,
  same: boolean,
): string | undefined {
  if (same && known?.link) return known.link;
  const id = Object.keys(keys).find((item) => keys[item] === codeKey);
  const item = id === undefined ? null : form.getItemById(Number(id));
  if (!item) return undefined;
  return form.createResponse().withItemResponse(item.asTextItem().createResponse(CODE_MARK)).toPrefilledUrl();
}

function linkToSpreadsheet(form: Form): void {
  const book = SpreadsheetApp.getActiveSpreadsheet().getId();
  if (destinationOf(form) !== book) form.setDestination(FormApp.DestinationType.SPREADSHEET, book);
}

function destinationOf(form: Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    // Google throws when a form has no destination yet.
    return null;
  }
}
