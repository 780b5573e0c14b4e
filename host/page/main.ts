import type { Menu, MenuItem } from '../contract';
import { type Connection, connect } from './connection';
import { place } from './element';
import { localPath } from './googleLinks';
import { type Grid, openGrid } from './grid';
import { drawMenus } from './menuBar';
import { clearTrouble, showLost, showToast, showTrouble } from './notices';
import { openPanels } from './panels';
import type { Hello, RunReply, ServerMessage } from './protocol';
import { openQuestions } from './questions';
import { token } from './settings';
import { sayCell, showCost, showLink, showRunning } from './statusBar';

const OUT_OF_TIME =
  'Вышло время, которое Google даёт одной команде. Часть изменений могла сохраниться. Проверьте таблицу и повторите.';

let grid: Grid | undefined;
let menus: readonly Menu[] = [];

const panels = openPanels(
  (kind) => connection.send({ type: 'closePanel', kind }),
  () => grid?.focus(),
);
const questions = openQuestions((id, button, text) =>
  connection.send({ type: 'reply', id, button, ...(text === undefined ? {} : { text }) }),
);

/** The menu item that runs this function, else what the person can make of it: a button in a panel. */
const captionOf = (run: string): string => {
  const find = (items: readonly MenuItem[]): string | undefined => {
    for (const item of items) {
      const caption = item.run === run ? item.caption : item.items && find(item.items);
      if (caption) return caption;
    }
    return undefined;
  };
  if (run === 'onOpen') return 'Открытие таблицы';
  return find(menus.flatMap(({ items }) => items)) ?? 'Действие в панели';
};

const run = async (name: string, caption: string): Promise<void> => {
  clearTrouble();
  await grid?.finishTyping();
  try {
    const response = await fetch('/run', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-token': token },
      body: JSON.stringify({ name, args: [] }),
    });
    const reply: RunReply = await response.json();
    if (!reply.ok) showTrouble(caption, reply.died ? OUT_OF_TIME : reply.message, reply.details);
  } catch {
    showTrouble(caption, 'Рабочее место не ответило. Таблица цела; повторите команду, когда связь вернётся.', '');
  }
};

const start = (hello: Hello): void => {
  menus = hello.menus;
  drawMenus(place('menus'), menus, run);
  grid = openGrid('grid', hello.snapshot, {
    changed: (id, params) => connection.send({ type: 'mutation', id, params }),
    selected: (sheetId, row, column, text) => {
      sessionStorage.setItem('sheet', sheetId);
      showLink(localPath(text));
      sayCell(row, column, text);
      connection.send({ type: 'select', sheetId, row, column });
    },
  });
  grid.activate(hello.activeSheet);
  // Each page of the same table may have another sheet open.
  const lastSheet = sessionStorage.getItem('sheet');
  if (lastSheet) grid.activate(lastSheet);
  for (const panel of hello.panels) panels.show(panel);
  for (const question of hello.questions) questions.ask(question);
  if (hello.cost) showCost(hello.cost, captionOf(hello.cost.run));
  document.documentElement.dataset.ready = 'yes';
};

const receivers: {
  readonly [Type in ServerMessage['type']]: (message: Extract<ServerMessage, { type: Type }>) => void;
} = {
  hello: start,
  mutation: ({ id, params }) => grid?.apply(id, params),
  menus: (message) => {
    menus = message.menus;
    drawMenus(place('menus'), menus, run);
  },
  panel: ({ panel }) => panels.show(panel),
  closePanel: ({ id }) => panels.remove(id),
  question: ({ question }) => questions.ask(question),
  answered: ({ id }) => questions.withdraw(id),
  toast: ({ title, message, seconds }) => showToast(title, message, seconds),
  running: ({ run: name, count }) => showRunning(captionOf(name), count),
  cost: ({ cost }) => showCost(cost, captionOf(cost.run)),
  activate: ({ sheetId, cell }) => grid?.activate(sheetId, cell),
};

const receive = (message: ServerMessage): void => receivers[message.type](message as never);

const connection: Connection = connect(receive, showLost);
