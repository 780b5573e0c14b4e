import type { FormItemPlan, FormPlan } from '../schema/formPlan';
import { wallTime } from './clock';
import { recallAll, remember } from './memory';
import { patiently } from './retry';

type Form = GoogleAppsScript.Forms.Form;

const MEMORY = 'form.';

/** What is remembered of a form: its id, its addresses and which item asks for which column. */
interface KnownForm {
  readonly id: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly address: string;
}

export interface PublishedForm {
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly created: boolean;
}

/** Answer as the form keeps it; item ids already turned into column keys, unknown items under their title. */
export interface StoredAnswer {
  readonly responseId: string;
  readonly at: string;
  readonly email: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Makes the form of a questionnaire, or brings the existing one up to date: missing questions are added, options
 * renewed, a school's own extra questions and all answers stay. Its id is remembered before the questions are added,
 * so that a second run finishes what a broken first one began.
 */
export function publishForm(plan: FormPlan): PublishedForm {
  const known = knownForms().get(plan.key);
  const form = known ? FormApp.openById(known.id) : FormApp.create(plan.title, true);
  const address = known?.address ?? form.getPublishedUrl();
  if (!known) remember(MEMORY + plan.key, { id: form.getId(), keys: {}, address } satisfies KnownForm);
  form.setDescription(plan.description).setConfirmationMessage(plan.confirmation).setCollectEmail(plan.collectsEmail);
  const keys = putItems(form, plan.items, known?.keys ?? {});
  remember(MEMORY + plan.key, { id: form.getId(), keys, address } satisfies KnownForm);
  if (!form.isPublished()) form.setPublished(true);
  linkToSpreadsheet(form);
  return { key: plan.key, title: plan.title, address, created: !known };
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

function putItems(
  form: Form,
  plans: readonly FormItemPlan[],
  keys: Readonly<Record<string, string>>,
): Record<string, string> {
  const items = form.getItems();
  const byKey = new Map(items.map((item) => [keys[String(item.getId())] ?? '', item]));
  const byTitle = new Map(items.map((item) => [item.getTitle(), item]));
  const result: Record<string, string> = { ...keys };
  for (const plan of plans) {
    const present = byKey.get(plan.key) ?? byTitle.get(plan.title);
    const id = present ? renew(present, plan) : add(form, plan);
    result[String(id)] = plan.key;
  }
  return result;
}

function renew(item: GoogleAppsScript.Forms.Item, { question }: FormItemPlan): number {
  if (question.kind === 'choice' && item.getType() === FormApp.ItemType.MULTIPLE_CHOICE)
    item.asMultipleChoiceItem().setChoiceValues([...question.options]);
  if (question.kind === 'checkboxes' && item.getType() === FormApp.ItemType.CHECKBOX)
    item.asCheckboxItem().setChoiceValues([...question.options]);
  return item.getId();
}

function add(form: Form, { title, help, required, question }: FormItemPlan): number {
  switch (question.kind) {
    case 'choice': {
      const item = form
        .addMultipleChoiceItem()
        .setChoiceValues([...question.options])
        .showOtherOption(question.other);
      return item.setTitle(title).setHelpText(help).setRequired(required).getId();
    }
    case 'checkboxes': {
      const item = form
        .addCheckboxItem()
        .setChoiceValues([...question.options])
        .showOtherOption(question.other);
      return item.setTitle(title).setHelpText(help).setRequired(required).getId();
    }
    case 'paragraph':
      return form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required).getId();
    case 'date':
      return form.addDateItem().setTitle(title).setHelpText(help).setRequired(required).getId();
    case 'integer': {
      const check = FormApp.createTextValidation()
        .setHelpText(question.advice)
        .requireNumberBetween(question.min, question.max)
        .build();
      return form.addTextItem().setTitle(title).setHelpText(help).setRequired(required).setValidation(check).getId();
    }
    case 'text':
      return form.addTextItem().setTitle(title).setHelpText(help).setRequired(required).getId();
  }
}

const knownForms = (): ReadonlyMap<string, KnownForm> => recallAll(MEMORY) as ReadonlyMap<string, KnownForm>;

/** All answers of every known form, by questionnaire key: the form's own store is the truth, a trigger only a hint. */
export function storedAnswers(): ReadonlyMap<string, readonly StoredAnswer[]> {
  const result = new Map<string, readonly StoredAnswer[]>();
  for (const [key, known] of knownForms()) {
    const responses = patiently(() => FormApp.openById(known.id).getResponses());
    result.set(
      key,
      responses.map((response) => ({
        responseId: response.getId(),
        at: wallTime(response.getTimestamp()),
        email: response.getRespondentEmail() ?? '',
        answers: answersOf(response, known.keys),
      })),
    );
  }
  return result;
}

function answersOf(
  response: GoogleAppsScript.Forms.FormResponse,
  keys: Readonly<Record<string, string>>,
): Record<string, string | readonly string[]> {
  const answers: Record<string, string | readonly string[]> = Object.create(null) as Record<string, string>;
  for (const item of response.getItemResponses()) {
    const question = item.getItem();
    answers[keys[String(question.getId())] ?? question.getTitle()] = item.getResponse() as string | string[];
  }
  return answers;
}
