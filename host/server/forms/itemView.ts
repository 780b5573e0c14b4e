import type { FormItem } from '../../contract';
import { type Html, html } from '../html';
import { type Filled, fieldName, gridRows, OTHER, otherFieldName } from './filled';

type Draw = (item: FormItem, filled: Filled) => Html;

const firstValue = (item: FormItem, { values }: Filled): string => values.get(item.id)?.[0] ?? '';
const describedBy = ({ id }: FormItem): Html => html`aria-labelledby="q${id}" aria-describedby="p${id}"`;

const input =
  (type: 'text' | 'date'): Draw =>
  (item, filled) =>
    html`<input type="${type}" name="${fieldName(item)}" value="${firstValue(item, filled)}" ${describedBy(item)}>`;

const options =
  (type: 'radio' | 'checkbox'): Draw =>
  (item, filled) => {
    const given = filled.values.get(item.id) ?? [];
    const box = (value: string): Html =>
      html`<input type="${type}" name="${fieldName(item)}" value="${value}"${given.includes(value) && html` checked`}>`;
    const own = html`<label class="option">${box(OTHER)}Другое:
      <input type="text" name="${otherFieldName(item)}" value="${filled.others.get(item.id)}" aria-label="Другое: свой вариант">
    </label>`;
    return html`<div role="${type === 'radio' ? 'radiogroup' : 'group'}" ${describedBy(item)}>
      ${item.choices.map((choice) => html`<label class="option">${box(choice)}<span>${choice}</span></label>`)}
      ${item.other && own}
    </div>`;
  };

const list: Draw = (item, filled) => {
  const given = firstValue(item, filled);
  return html`<select name="${fieldName(item)}" ${describedBy(item)}>
    <option value="">Выберите</option>
    ${item.choices.map((choice) => html`<option${choice === given && html` selected`}>${choice}</option>`)}
  </select>`;
};

const scale: Draw = (item, filled) => {
  const { lower, upper, lowerLabel, upperLabel } = item.details as Record<string, string | number | undefined>;
  const from = Number(lower ?? 1);
  const marks = Array.from({ length: Number(upper ?? 5) - from + 1 }, (_, at) => String(from + at));
  const mark = (value: string): Html => html`<label>${value}
    <input type="radio" name="${fieldName(item)}" value="${value}"${value === firstValue(item, filled) && html` checked`}></label>`;
  return html`<div class="scale" role="radiogroup" ${describedBy(item)}>
    <span>${lowerLabel}</span>${marks.map(mark)}<span>${upperLabel}</span>
  </div>`;
};

const grid: Draw = (item, filled) => {
  const columns = (item.details.columns as readonly string[] | undefined) ?? item.choices;
  const given = filled.values.get(item.id) ?? [];
  const cell = (row: string, at: number, column: string): Html =>
    html`<td><input type="radio" name="${fieldName(item, at)}" value="${column}" aria-label="${row}: ${column}"${
      given[at] === column && html` checked`
    }></td>`;
  return html`<table class="grid">
    <tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
    ${gridRows(item).map(
      (row, at) => html`<tr><th scope="row">${row}</th>${columns.map((column) => cell(row, at, column))}</tr>`,
    )}
  </table>`;
};

const paragraph: Draw = (item, filled) =>
  html`<textarea name="${fieldName(item)}" rows="3" ${describedBy(item)}>
${firstValue(item, filled)}</textarea>`;

const draws: Readonly<Partial<Record<FormItem['type'], Draw>>> = {
  TEXT: input('text'),
  PARAGRAPH_TEXT: paragraph,
  MULTIPLE_CHOICE: options('radio'),
  CHECKBOX: options('checkbox'),
  LIST: list,
  SCALE: scale,
  DATE: input('date'),
  GRID: grid,
};

/** One card of a form: a question with its field, or the heading of a section. */
export const itemView = (item: FormItem, filled: Filled, problem: string | undefined): Html => {
  const help = item.help && html`<p class="help">${item.help}</p>`;
  const draw = draws[item.type];
  if (!draw) return html`<section class="card part"><h2>${item.title}</h2>${help}</section>`;
  return html`<section class="card${problem && ' wrong'}" id="i${item.id}">
    <h3 id="q${item.id}">${item.title}${item.required && html` <span class="star" title="Обязательный вопрос">*</span>`}</h3>
    ${help}${draw(item, filled)}
    <p class="problem" id="p${item.id}">${problem}</p>
  </section>`;
};
