import type { FormItem, FormResponse as StoredResponse } from '../contract';
import type { Form } from './form';
import { Item, ItemResponse } from './formItems';
import { Shim } from './shim';

export class FormResponse extends Shim {
  private readonly form: Form;
  private readonly stored: StoredResponse | null;
  private readonly prepared: ItemResponse[] = [];
  private readonly items: readonly FormItem[];
  constructor(form: Form, stored: StoredResponse | null, items: readonly FormItem[]) {
    super('FormResponse');
    this.form = form;
    this.stored = stored;
    this.items = items;
  }
  getId(): string | null {
    return this.stored?.id ?? null;
  }
  getTimestamp(): Date | null {
    return this.stored ? new Date(this.stored.timestamp) : null;
  }
  getRespondentEmail(): string {
    return this.stored?.email ?? '';
  }
  getEditResponseUrl(): string {
    return `${this.form.getPublishedUrl()}?edit=${this.stored?.id ?? ''}`;
  }
  getItemResponses(): ItemResponse[] {
    if (!this.stored) return [...this.prepared];
    const { answers } = this.stored;
    return this.items.flatMap((item) => {
      const answer = answers[item.id];
      return answer === undefined ? [] : [new ItemResponse(new Item(this.form.id, item), answer)];
    });
  }
  getResponseForItem(item: Item): ItemResponse | null {
    return this.getItemResponses().find((response) => response.item.getId() === item.getId()) ?? null;
  }
  withItemResponse(response: ItemResponse): this {
    this.prepared.push(response);
    return this;
  }
  toPrefilledUrl(): string {
    const entries = this.prepared.flatMap(({ item, answer }) =>
      (typeof answer === 'string' ? [answer] : answer).map(
        (text) => `entry.${item.getId()}=${encodeURIComponent(text)}`,
      ),
    );
    return `${this.form.getPublishedUrl()}?usp=pp_url${entries.map((entry) => `&${entry}`).join('')}`;
  }
}
