import type { Question } from '../schema/formPlan';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Google's kind of item for a question. */
export function typeOf({ kind }: Question): GoogleAppsScript.Forms.ItemType {
  switch (kind) {
    case 'choice':
      return FormApp.ItemType.MULTIPLE_CHOICE;
    case 'checkboxes':
      return FormApp.ItemType.CHECKBOX;
    case 'scale':
      return FormApp.ItemType.SCALE;
    case 'paragraph':
      return FormApp.ItemType.PARAGRAPH_TEXT;
    case 'date':
      return FormApp.ItemType.DATE;
    case 'integer':
    case 'text':
      return FormApp.ItemType.TEXT;
  }
}

type TypedItem =
  | GoogleAppsScript.Forms.MultipleChoiceItem
  | GoogleAppsScript.Forms.CheckboxItem
  | GoogleAppsScript.Forms.ScaleItem
  | GoogleAppsScript.Forms.ParagraphTextItem
  | GoogleAppsScript.Forms.DateItem
  | GoogleAppsScript.Forms.TextItem;

export function newItem(form: Form, { kind }: Question): TypedItem {
  switch (kind) {
    case 'choice':
      return form.addMultipleChoiceItem();
    case 'checkboxes':
      return form.addCheckboxItem();
    case 'scale':
      return form.addScaleItem();
    case 'paragraph':
      return form.addParagraphTextItem();
    case 'date':
      return form.addDateItem();
    case 'integer':
    case 'text':
      return form.addTextItem();
  }
}

export function typed(item: Item, { kind }: Question): TypedItem {
  switch (kind) {
    case 'choice':
      return item.asMultipleChoiceItem();
    case 'checkboxes':
      return item.asCheckboxItem();
    case 'scale':
      return item.asScaleItem();
    case 'paragraph':
      return item.asParagraphTextItem();
    case 'date':
      return item.asDateItem();
    case 'integer':
    case 'text':
      return item.asTextItem();
  }
}

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
