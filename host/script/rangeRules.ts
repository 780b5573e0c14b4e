import { outgoing } from './clock';
import { type DataValidation, dataValidationFrom, type RuleSpec, specOf } from './dataValidation';
import { fits } from './rangeBox';
import { RangeLook } from './rangeLook';
import { RichTextValue } from './richText';
import { toText } from './shim';

/** What hangs on the cells of a range: validation rules, notes and links. */
export class RangeRules extends RangeLook {
  setDataValidation(rule: DataValidation | null): this {
    return this.put('range.setValidations', specOf(rule));
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    fits(this.box, rules);
    return this.put(
      'range.setValidationGrid',
      rules.map((row) => row.map(specOf)),
    );
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this.query<(RuleSpec | null)[][]>('range.validations').map((row) => row.map(dataValidationFrom));
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  clearDataValidations(): this {
    return this.put('range.setValidations', null);
  }
  insertCheckboxes(...values: unknown[]): this {
    return this.put('range.insertCheckboxes', values.map(outgoing));
  }
  removeCheckboxes(): this {
    return this.put('range.setValidations', null);
  }

  setNote(note: string | null): this {
    return this.put('range.setNotes', toText(note));
  }
  setNotes(notes: (string | null)[][]): this {
    fits(this.box, notes);
    return this.put(
      'range.setNotes',
      notes.map((row) => row.map(toText)),
    );
  }
  getNotes(): string[][] {
    return this.query('range.notes');
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }
  clearNote(): this {
    return this.put('range.setNotes', '');
  }

  getRichTextValues(): RichTextValue[][] {
    return this.query<{ text: string; link: string | null }[][]>('range.richTexts').map((row) =>
      row.map(({ text, link }) => new RichTextValue(text, link)),
    );
  }
  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }
  setRichTextValues(values: RichTextValue[][]): this {
    fits(this.box, values);
    return this.put(
      'range.setRichTexts',
      values.map((row) => row.map((value) => ({ text: value.getText(), link: value.getLinkUrl() }))),
    );
  }
  setRichTextValue(value: RichTextValue): this {
    const { rows, columns } = this.box;
    return this.setRichTextValues(Array.from({ length: rows }, () => Array<RichTextValue>(columns).fill(value)));
  }
}
