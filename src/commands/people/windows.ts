import { demand, openBook } from '../../google/book';
import { showDialog, showSidebar } from '../../google/ui';
import type { Calls } from '../../panels';
import type { WindowName } from '../../panels/card';
import { readSettings, settingOn } from '../../registries/readSettings';
import { settingsSheet } from '../../registries/settings';
import { receiveAnswers } from '../receiveAnswers';

/** Every window by its name, which is also the name of its page. */
const windows: Readonly<Record<WindowName, () => void>> = {
  pairing: () => showDialog('pairing', 'Подбор пар', 1000, 640),
  documents: () => showDialog('documents', 'Документы', 900, 680),
  import: () => showSidebar('import', 'Загрузить ответы'),
  questionnaires: () => showDialog('questionnaires', 'Анкеты', 900, 680),
  check: () => showDialog('check', 'Проверить таблицу', 820, 640),
  duplicates: () => showDialog('duplicates', 'Похожие записи', 820, 640),
  deeds: () => showDialog('deeds', 'Отменить действие', 820, 640),
  card: () => showSidebar('card', 'Карточка участника'),
  today: () => showSidebar('today', 'На сегодня'),
};

export const windowNames = Object.keys(windows) as WindowName[];

export function openWindow(name: WindowName): void {
  windows[name]();
}

/** Opens the list of the day together with the spreadsheet, where the school wants that. */
export function greetWithToday(): void {
  const { settings } = readSettings(demand(openBook(settingsSheet).read(settingsSheet)));
  if (settingOn(settings, 'todayOnOpening')) openWindow('today');
}

/** A panel opens another window. */
export function openFromPanel({ window }: Calls['window.open']['argument']): null {
  openWindow(window);
  return null;
}

/** A panel runs a command that needs no answers. */
export const runCommand = (): Calls['command.run']['value'] => ({ text: receiveAnswers() });
