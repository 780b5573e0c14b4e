import type { Question } from '../schema/formPlan';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

type TypedItem =
  | GoogleAppsScript.Forms.MultipleChoiceItem
  | GoogleAppsScript.Forms.CheckboxItem
  | GoogleAppsScript.Forms.ScaleItem
  | GoogleAppsScript.Forms.ParagraphTextItem
  | GoogleAppsScript.Forms.DateItem
  | GoogleAppsScript.Forms.TextItem;

interface ItemKind {
  readonly type: () => GoogleAppsScript.Forms.ItemType;
  readonly add: (form: Form) => TypedItem;
  readonly as: (item: Item) => TypedItem;
}

const TEXT: ItemKind = {
  type: () => FormApp.ItemType.TEXT,
  add: (form) => form.addTextItem(),
  as: (item) => item.asTextItem(),
};

const KINDS: Readonly<Record<Question['kind'], ItemKind>> = {
  choice: {
    type: () => FormApp.ItemType.MULTIPLE_CHOICE,
    add: (form) => form.addMultipleChoiceItem(),
    as: (item) => item.asMultipleChoiceItem(),
  },
  checkboxes: {
    type: () => FormApp.ItemType.CHECKBOX,
    add: (form) => form.addCheckboxItem(),
    as: (item) => item.asCheckboxItem(),
  },
  scale: {
    type: () => FormApp.ItemType.SCALE,
    add: (form) => form.addScaleItem(),
    as: (item) => item.asScaleItem(),
  },
  paragraph: {
    type: () => FormApp.ItemType.PARAGRAPH_TEXT,
    add: (form) => form.addParagraphTextItem(),
    as: (item) => item.asParagraphTextItem(),
  },
  date: {
    type: () => FormApp.ItemType.DATE,
    add: (form) => form.addDateItem(),
    as: (item) => item.asDateItem(),
  },
  integer: TEXT,
  text: TEXT,
};

/** Google's kind of item for a question. */
export const typeOf = ({ kind }: Question): GoogleAppsScript.Forms.ItemType => KINDS[kind].type();

export const newItem = (form: Form, { kind }: Question): TypedItem => KINDS[kind].add(form);

export const typed = (item: Item, { kind }: Question): TypedItem => KINDS[kind].as(item);

/** Options, bounds and checks; only what differs from what the item has. */
export function fill(item: TypedItem, question: Question, present: TypedItem | null): number {
  if (question.kind === 'choice' || question.kind === 'checkboxes') {
    const own = item as GoogleAppsScript.Forms.CheckboxItem;
    const has = present === null ? [] : own.getChoices().map((choice) => choice.getValue());
    if (has.join('\n') !== question.options.join('\n')) own.setChoiceValues([...question.options]);
    if (present === null || own.hasOtherOption() !== question.other) own.showOtherOption(question.other);
  }
  if (question.kind === 'scale') {
    const own = item as GoogleAppsScript.Forms.ScaleItem;
    const { min, max, low, high } = question;
    if (present === null || own.getLowerBound() !== min || own.getUpperBound() !== max) own.setBounds(min, max);
    if (present === null || own.getLeftLabel() !== low || own.getRightLabel() !== high) own.setLabels(low, high);
  }
  if (question.kind === 'integer') {
    const check = FormApp.createTextValidation()
      .setHelpText(question.advice)
      .requireNumberBetween(question.min, question.max)
      .build();
    (item as GoogleAppsScript.Forms.TextItem).setValidation(check);
  }
  return item.getId();
}
