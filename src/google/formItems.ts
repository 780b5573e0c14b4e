import type { FormItemPlan } from '../schema/formPlan';
import { fill, newItem, typed, typeOf } from './formItemKinds';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Which column the answers to an item belong to, by item id. */
export type ItemKeys = Readonly<Record<string, string>>;

/**
 * Brings the questions of a form into line with the plan: new ones are added, changed wordings, options and order are
 * put right. Questions the school added stay behind the question they stand behind. A question whose kind has changed is
 * asked anew; the old one stays with its answers and need not be answered. What is right already costs no call.
 */
export function putItems(form: Form, plans: readonly FormItemPlan[], known: ItemKeys): ItemKeys {
  const items = form.getItems();
  const keys: Record<string, string> = { ...known };
  const free = new Set(items);
  const wanted: number[] = [];
  const retired: number[] = [];
  const order = items.map((item) => item.getId());
  for (const plan of plans) {
    const present = presentItem(plan, free, known);
    for (const item of free) {
      if (item === present || known[String(item.getId())] !== plan.key) continue;
      retire(item);
      retired.push(item.getId());
    }
    if (present) free.delete(present);
    const id = present ? renew(present, plan) : add(form, plan);
    if (!present) order.push(id);
    keys[String(id)] = plan.key;
    wanted.push(id);
  }
  arrange(form, order, wanted, retired);
  return keys;
}

/** The item of a question: by what is remembered, by its title, or an empty one left by a run that broke off. */
function presentItem({ key, title, question }: FormItemPlan, free: Iterable<Item>, known: ItemKeys): Item | undefined {
  const fitting = [...free].filter((item) => item.getType() === typeOf(question));
  const strange = fitting.filter((item) => known[String(item.getId())] === undefined);
  return (
    fitting.find((item) => known[String(item.getId())] === key) ??
    strange.find((item) => item.getTitle() === title) ??
    strange.find((item) => item.getTitle() === '')
  );
}

const RETIRED = 'Этот вопрос задан в новом виде: отвечать здесь не нужно.';

function retire(item: Item): void {
  if (item.getHelpText() === RETIRED) return;
  item.setHelpText(RETIRED);
  const question = item as unknown as { setRequired?: (required: boolean) => unknown };
  question.setRequired?.(false);
}

function add(form: Form, plan: FormItemPlan): number {
  const item = newItem(form, plan.question);
  return fill(item.setTitle(plan.title).setHelpText(plan.help).setRequired(plan.required), plan.question, null);
}

function renew(item: Item, { title, help, required, question }: FormItemPlan): number {
  const own = typed(item, question);
  if (own.getTitle() !== title) own.setTitle(title);
  if (own.getHelpText() !== help) own.setHelpText(help);
  if (own.isRequired() !== required) own.setRequired(required);
  return fill(own, question, own);
}

/** Puts our questions into the wanted order; a foreign one follows the question it stood behind, retired ones come last. */
function arrange(form: Form, order: readonly number[], wanted: readonly number[], retired: readonly number[]): void {
  const ours = new Set(wanted);
  const followers = new Map<number, number[]>();
  let leader = 0;
  for (const id of order) {
    if (ours.has(id)) leader = id;
    else if (!retired.includes(id)) followers.set(leader, [...(followers.get(leader) ?? []), id]);
  }
  const standing = [0, ...wanted].flatMap((id) => [...(id === 0 ? [] : [id]), ...(followers.get(id) ?? [])]);
  const target = [...standing, ...retired];
  const now = [...order];
  target.forEach((id, place) => {
    const from = now.indexOf(id);
    if (from === place) return;
    form.moveItem(from, place);
    now.splice(from, 1);
    now.splice(place, 0, id);
  });
}
