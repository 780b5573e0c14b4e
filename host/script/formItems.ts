import type { FormItem } from '../contract';
import { Exception } from './line';
import { line, Shim, toText } from './shim';
import type { TextValidation } from './textValidation';

class Choice extends Shim {
  private readonly value: string;
  constructor(value: string) {
    super('Choice');
    this.value = value;
  }
  getValue(): string {
    return this.value;
  }
}

export class ItemResponse extends Shim {
  readonly item: Item;
  readonly answer: string | readonly string[];
  constructor(item: Item, answer: string | readonly string[]) {
    super('ItemResponse');
    this.item = item;
    this.answer = answer;
  }
  getItem(): Item {
    return this.item;
  }
  getResponse(): string | string[] {
    return typeof this.answer === 'string' ? this.answer : [...this.answer];
  }
}

/** One question or layout block of a form; which setters make sense depends on its type. */
export class Item extends Shim {
  readonly form: string;
  private facts: FormItem;
  constructor(form: string, facts: FormItem) {
    super('Item');
    this.form = form;
    this.facts = facts;
  }
  private set(change: Partial<FormItem>): this {
    this.facts = { ...this.facts, ...change };
    line().service('formChange', 'forms.setItem', this.form, this.facts.id, change);
    return this;
  }
  private detail(change: Readonly<Record<string, unknown>>): this {
    return this.set({ details: { ...this.facts.details, ...change } });
  }
  private as(type: FormItem['type']): this {
    if (this.facts.type !== type) throw new Exception(`Invalid conversion for item type: ${this.facts.type}.`);
    return this;
  }
  getId(): number {
    return this.facts.id;
  }
  getType(): string {
    return this.facts.type;
  }
  getTitle(): string {
    return this.facts.title;
  }
  getHelpText(): string {
    return this.facts.help;
  }
  getIndex(): number {
    return line().handle('forms.itemIndex', this.form, this.facts.id);
  }
  isRequired(): boolean {
    return this.facts.required;
  }
  setTitle(title: string): this {
    return this.set({ title: toText(title) });
  }
  setHelpText(help: string): this {
    return this.set({ help: toText(help) });
  }
  setRequired(required: boolean): this {
    return this.set({ required: Boolean(required) });
  }
  setChoiceValues(values: unknown[]): this {
    if (values.length === 0) throw new Exception('Choices array must not be empty.');
    const texts = values.map(toText);
    if (new Set(texts).size !== texts.length) throw new Exception('Duplicate choices are not allowed.');
    return this.set({ choices: texts });
  }
  createChoice(value: unknown): Choice {
    return new Choice(toText(value));
  }
  setChoices(choices: Choice[]): this {
    return this.setChoiceValues(choices.map((choice) => choice.getValue()));
  }
  getChoices(): Choice[] {
    return this.facts.choices.map((choice) => new Choice(choice));
  }
  showOtherOption(enabled: boolean): this {
    return this.set({ other: Boolean(enabled) });
  }
  hasOtherOption(): boolean {
    return this.facts.other;
  }
  setBounds(lower: number, upper: number): this {
    if (![0, 1].includes(lower) || upper < 3 || upper > 10) throw new Exception('Invalid bounds for a scale item.');
    return this.detail({ lower, upper });
  }
  getLowerBound(): unknown {
    return this.facts.details.lower;
  }
  getUpperBound(): unknown {
    return this.facts.details.upper;
  }
  setLabels(lowerLabel: string, upperLabel: string): this {
    return this.detail({ lowerLabel, upperLabel });
  }
  getLeftLabel(): unknown {
    return this.facts.details.lowerLabel ?? '';
  }
  getRightLabel(): unknown {
    return this.facts.details.upperLabel ?? '';
  }
  setRows(rows: string[]): this {
    return this.detail({ rows: rows.map(toText) });
  }
  getRows(): unknown {
    return this.facts.details.rows;
  }
  setColumns(columns: string[]): this {
    return this.detail({ columns: columns.map(toText) });
  }
  getColumns(): unknown {
    return this.facts.details.columns;
  }
  setIncludesYear(includesYear: boolean): this {
    return this.detail({ includesYear });
  }
  setGoToPage(_page: unknown): this {
    return this;
  }
  setValidation(validation: TextValidation): this {
    return this.detail({ validation: validation.facts });
  }
  asTextItem(): this {
    return this.as('TEXT');
  }
  asParagraphTextItem(): this {
    return this.as('PARAGRAPH_TEXT');
  }
  asMultipleChoiceItem(): this {
    return this.as('MULTIPLE_CHOICE');
  }
  asCheckboxItem(): this {
    return this.as('CHECKBOX');
  }
  asListItem(): this {
    return this.as('LIST');
  }
  asScaleItem(): this {
    return this.as('SCALE');
  }
  asDateItem(): this {
    return this.as('DATE');
  }
  asGridItem(): this {
    return this.as('GRID');
  }
  asSectionHeaderItem(): this {
    return this.as('SECTION_HEADER');
  }
  asPageBreakItem(): this {
    return this.as('PAGE_BREAK');
  }
  createResponse(answer: unknown): ItemResponse {
    const value = Array.isArray(answer) ? answer.map(toText) : toText(answer);
    const texts = Array.isArray(value) ? value : [value];
    const closed = ['MULTIPLE_CHOICE', 'CHECKBOX', 'LIST'].includes(this.facts.type) && !this.facts.other;
    if (closed && texts.some((text) => !this.facts.choices.includes(text)))
      throw new Exception('Invalid response submitted to a choice item.');
    return new ItemResponse(this, value);
  }
}
