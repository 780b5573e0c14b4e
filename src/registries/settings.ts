import { choice, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';
import { NO, YES } from './vocabulary';

/** The sheet; its rows are the settings declared in settingSpecs.ts. */
export const settingsSheet = defineRegistry({
  key: 'settings',
  sheet: 'Настройки',
  identity: 'key',
  about: 'Сведения о школе и правила программы. Меняйте столбец «Значение».',
  tabColour: '#5f6368',
  columns: {
    key: text('Код', { hidden: true }),
    caption: text('Параметр', { long: true, width: 330 }),
    value: text('Значение', { long: true, filledBy: 'person', width: 360 }),
    help: text('Пояснение', { long: true, width: 480 }),
  },
});

/** Acts whose active rows make the preamble of an order (R026): acts change, so they are rows and not code. */
export const normativeBase = defineRegistry({
  key: 'acts',
  sheet: 'Нормативная база',
  about: 'Документы, на которые ссылаются приказы. В преамбулу входят строки с отметкой «Да».',
  columns: {
    act: text('Документ', {
      help: 'Пишите так, как он стоит после слов «В соответствии с …»: законом, распоряжением, письмом.',
      filledBy: 'person',
      long: true,
      width: 620,
    }),
    active: choice('В преамбулу', [YES, NO], { filledBy: 'person', width: 110 }),
  },
});
