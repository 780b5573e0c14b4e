import { randomInt } from 'node:crypto';
import type { FormItem, FormResponse, StoredForm } from '../contract';
import { newId } from './files';

/** What a form keeps besides the contract's facts: switches that only change how its page looks. */
export interface FormRecord extends StoredForm {
  /** `yyyy-MM-ddTHH:mm:ss.sssZ` */
  readonly created: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const facts = ['title', 'description', 'published', 'accepting', 'collectsEmail', 'confirmation'];

const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** The forms and, apart from any sheet, every answer given to them. */
export class Forms {
  private readonly forms: Map<string, FormRecord>;
  private readonly changed: () => void;

  constructor(forms: readonly FormRecord[], changed: () => void) {
    this.forms = new Map(forms.map((form) => [form.id, form]));
    this.changed = changed;
  }

  list(): readonly FormRecord[] {
    return [...this.forms.values()];
  }

  get(id: string): FormRecord {
    const found = this.forms.get(id);
    if (!found) throw new Error(NOT_FOUND);
    return found;
  }

  put(id: string, change: Partial<FormRecord>): FormRecord {
    const form = { ...this.get(id), ...change };
    this.forms.set(id, form);
    this.changed();
    return form;
  }

  create(title: string, published: boolean, at: Date): string {
    const id = `form-${newId()}`;
    this.forms.set(id, {
      id,
      title,
      description: '',
      published,
      accepting: published,
      collectsEmail: false,
      confirmation: '',
      items: [],
      responses: [],
      linkedSheetId: null,
      settings: {},
      created: at.toISOString(),
    });
    this.changed();
    return id;
  }

  set(id: string, change: Readonly<Record<string, unknown>>): void {
    const known = Object.fromEntries(Object.entries(change).filter(([name]) => facts.includes(name)));
    const others = Object.fromEntries(Object.entries(change).filter(([name]) => !facts.includes(name)));
    // Publishing opens a form for answers, as in Google's own editor.
    const opened = change.published === true && !this.get(id).published ? { accepting: true } : {};
    this.put(id, { ...opened, ...known, settings: { ...this.get(id).settings, ...others } });
  }

  addItem(id: string, type: FormItem['type']): FormItem {
    const { items } = this.get(id);
    const taken = new Set(items.map((item) => item.id));
    let number = randomInt(1, 2_000_000_000);
    while (taken.has(number)) number = randomInt(1, 2_000_000_000);
    const item: FormItem = {
      id: number,
      type,
      title: '',
      help: '',
      required: false,
      choices: [],
      other: false,
      details: {},
    };
    this.put(id, { items: [...items, item] });
    return item;
  }

  setItem(id: string, item: number, change: Partial<FormItem>): void {
    const { items } = this.get(id);
    if (!items.some((each) => each.id === item)) throw new Error('The item no longer exists in the form.');
    this.put(id, { items: items.map((each) => (each.id === item ? { ...each, ...change } : each)) });
  }

  deleteItem(id: string, index: number): void {
    const { items } = this.get(id);
    if (!items[index]) throw new Error('Invalid item index.');
    this.put(id, { items: items.filter((_, place) => place !== index) });
  }

  moveItem(id: string, from: number, to: number): FormItem {
    const items = [...this.get(id).items];
    const [item] = items.splice(from, 1);
    if (!item || to < 0 || to > items.length) throw new Error('Invalid item index.');
    items.splice(to, 0, item);
    this.put(id, { items });
    return item;
  }

  /** Responses given at or after a moment, milliseconds since 1970, oldest first. */
  responses(id: string, since: number | null): FormRecord {
    const form = this.get(id);
    if (since === null) return form;
    return { ...form, responses: form.responses.filter(({ timestamp }) => Date.parse(timestamp) >= since) };
  }

  store(id: string, response: FormResponse): void {
    const { responses } = this.get(id);
    const known = responses.some((each) => each.id === response.id);
    this.put(id, {
      responses: known
        ? responses.map((each) => (each.id === response.id ? response : each))
        : [...responses, response],
    });
  }

  deleteResponses(id: string, response: string | null): void {
    const { responses } = this.get(id);
    this.put(id, { responses: response === null ? [] : responses.filter((each) => each.id !== response) });
  }
}

export const isQuestion = ({ type }: FormItem): boolean => type !== 'SECTION_HEADER' && type !== 'PAGE_BREAK';
