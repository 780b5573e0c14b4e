import type { FormItem, StoredForm } from '../contract';
import { SPREADSHEET_ID } from '../engine/bookOps';
import type { Ops } from '../execution/ops';
import type { Forms } from './forms';
import type { LinkedSheets } from './linkedSheet';

export function formOps(forms: Forms, linked: LinkedSheets, now: () => Date): Ops {
  const arranged = (id: string): void => linked.arrange(forms.get(id));
  const addressOf = (form: StoredForm | undefined): string | null =>
    form ? `https://docs.google.com/forms/d/${form.id}/viewform` : null;
  return {
    'forms.create': (_, title: string, published: boolean) => forms.create(title, published, now()),
    'forms.open': (_, id: string) => forms.get(id).id,
    'forms.get': (_, id: string) => forms.get(id),
    'forms.set': (_, id: string, change: Readonly<Record<string, unknown>>) => {
      forms.set(id, change);
      if ('collectsEmail' in change) arranged(id);
    },
    'forms.link': (_, id: string, spreadsheet: string) => {
      if (spreadsheet !== SPREADSHEET_ID)
        throw new Error("Document is missing (perhaps it was deleted, or you don't have read access?)");
      if (!linked.sheetOf(forms.get(id))) linked.link(id);
    },
    'forms.unlink': (_, id: string) => linked.unlink(id),
    'forms.destination': (_, id: string) => (linked.sheetOf(forms.get(id)) ? SPREADSHEET_ID : null),
    'forms.linkedUrl': () => addressOf(forms.list().find((each) => linked.sheetOf(each))),
    'forms.sheetUrl': (_, sheet: string) => addressOf(forms.list().find((each) => linked.sheetOf(each) === sheet)),
    'forms.responses': (_, id: string, since: number | null) => forms.responses(id, since),
    'forms.deleteResponses': (_, id: string, response: string | null) => forms.deleteResponses(id, response),
    'forms.addItem': (_, id: string, type: FormItem['type']) => {
      const item = forms.addItem(id, type);
      return item;
    },
    'forms.setItem': (_, id: string, item: number, change: Partial<FormItem>) => {
      forms.setItem(id, item, change);
      if ('title' in change) arranged(id);
    },
    'forms.itemIndex': (_, id: string, item: number) => forms.get(id).items.findIndex((each) => each.id === item),
    'forms.deleteItem': (_, id: string, index: number) => forms.deleteItem(id, index),
    'forms.moveItem': (_, id: string, from: number, to: number) => forms.moveItem(id, from, to),
  };
}
