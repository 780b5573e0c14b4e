import type { FormItem, StoredForm } from '../contract';
import { isDate } from './clock';
import { Item } from './formItems';
import { FormResponse } from './formResponse';
import { FormSettings } from './formSettings';
import { Exception } from './line';
import { line, toText } from './shim';

export class Form extends FormSettings {
  setDestination(type: string, id: string): this {
    if (type !== 'SPREADSHEET') throw new Exception('Invalid argument: type');
    line().service('formChange', 'forms.link', this.id, toText(id));
    return this;
  }
  removeDestination(): this {
    line().service('formChange', 'forms.unlink', this.id);
    return this;
  }
  getDestinationId(): string {
    const id = line().service<string | null>('formRead', 'forms.destination', this.id);
    if (!id) throw new Exception('The form currently has no response destination.');
    return id;
  }
  getDestinationType(): string | null {
    return line().service<string | null>('formRead', 'forms.destination', this.id) ? 'SPREADSHEET' : null;
  }
  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.id}/edit`;
  }
  getPublishedUrl(): string {
    return `https://docs.google.com/forms/d/e/${this.id}/viewform`;
  }
  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this.id}/viewanalytics`;
  }
  shortenFormUrl(url: string): string {
    return url;
  }
  getResponses(since?: Date): FormResponse[] {
    const from = isDate(since) ? since.getTime() : null;
    const { responses, items } = line().service<StoredForm>('formResponses', 'forms.responses', this.id, from);
    line().weigh('formResponses', responses.length);
    return responses.map((response) => new FormResponse(this, response, items));
  }
  getResponse(id: string): FormResponse {
    const { responses, items } = line().service<StoredForm>('formRead', 'forms.responses', this.id, null);
    const found = responses.find((response) => response.id === id);
    if (!found) throw new Exception('Invalid response id.');
    return new FormResponse(this, found, items);
  }
  deleteAllResponses(): this {
    line().service('formChange', 'forms.deleteResponses', this.id, null);
    return this;
  }
  deleteResponse(id: string): this {
    line().service('formChange', 'forms.deleteResponses', this.id, id);
    return this;
  }
  createResponse(): FormResponse {
    return new FormResponse(this, null, []);
  }

  getItems(type?: string): Item[] {
    const { items } = line().service<StoredForm>('formRead', 'forms.get', this.id);
    return items.filter((item) => !type || item.type === type).map((item) => new Item(this.id, item));
  }
  getItemById(id: number): Item | null {
    const { items } = line().service<StoredForm>('formRead', 'forms.get', this.id);
    const found = items.find((item) => item.id === Number(id));
    return found ? new Item(this.id, found) : null;
  }
  private add(type: FormItem['type']): Item {
    return new Item(this.id, line().service<FormItem>('formChange', 'forms.addItem', this.id, type));
  }
  addTextItem(): Item {
    return this.add('TEXT');
  }
  addParagraphTextItem(): Item {
    return this.add('PARAGRAPH_TEXT');
  }
  addMultipleChoiceItem(): Item {
    return this.add('MULTIPLE_CHOICE');
  }
  addCheckboxItem(): Item {
    return this.add('CHECKBOX');
  }
  addListItem(): Item {
    return this.add('LIST');
  }
  addScaleItem(): Item {
    return this.add('SCALE');
  }
  addDateItem(): Item {
    return this.add('DATE');
  }
  addGridItem(): Item {
    return this.add('GRID');
  }
  addSectionHeaderItem(): Item {
    return this.add('SECTION_HEADER');
  }
  addPageBreakItem(): Item {
    return this.add('PAGE_BREAK');
  }
  deleteItem(item: Item | number): void {
    line().service('formChange', 'forms.deleteItem', this.id, typeof item === 'number' ? item : item.getIndex());
  }
  moveItem(item: Item | number, to: number): Item {
    const from = typeof item === 'number' ? item : item.getIndex();
    return new Item(this.id, line().service<FormItem>('formChange', 'forms.moveItem', this.id, from, to));
  }
}
