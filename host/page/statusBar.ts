import { element, icon, place } from './element';
import type { CommandCost } from './protocol';

const whole = new Intl.NumberFormat('ru-RU');
const tenths = new Intl.NumberFormat('ru-RU', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const onGoogle = (milliseconds: number): string =>
  milliseconds < 50 ? 'мгновенно на Google' : `≈ ${tenths.format(milliseconds / 1000)} с на Google`;

const fact = (picture: string, text: string, explanation: string): HTMLElement =>
  element('span', { class: 'fact', title: explanation }, icon(picture), text);

/** What the last command cost. `caption` is its name as the person knows it. */
export const showCost = (cost: CommandCost, caption: string): void => {
  place('last').replaceChildren(
    element('span', { class: cost.ok ? 'fact done' : 'fact failed' }, icon(cost.ok ? 'check' : 'warning'), caption),
    fact('trips', `Обращений: ${whole.format(cost.roundTrips)}`, 'Сколько раз команда ждала ответа Google'),
    fact(
      'writes',
      `Записей: ${whole.format(cost.bufferedWrites)}`,
      'Записи, которые Google выполняет вместе, без ожидания',
    ),
    fact('clock', onGoogle(cost.estimatedMs), 'Оценка: столько эта команда заняла бы в настоящей таблице Google'),
  );
};

export const showRunning = (caption: string, count: number): void => {
  const running = place('running');
  running.hidden = count === 0;
  if (count > 0) running.replaceChildren(element('span', { class: 'spinner' }), `Выполняется: ${caption}`);
};

/** Offers to open the form or document the selected cell points at. */
export const showLink = (path: string | null): void => {
  const link = place('cell-link') as HTMLAnchorElement;
  link.hidden = path === null;
  if (path !== null) link.href = path;
};

/** Says the selected cell aloud: the grid is a picture, which a screen reader cannot read. */
export const sayCell = (row: number, column: number, text: string): void => {
  place('cell-said').textContent = `${columnName(column)}${row}: ${text || 'пусто'}`;
};

const columnName = (column: number): string =>
  column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
