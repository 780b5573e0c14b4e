import { call } from './commands/call';
import { greetWithToday, openWindow } from './commands/people/windows';
import { privacyNotice } from './commands/privacyNotice';
import { receiveAnswerOf, receiveAnswers, receiveQuietly } from './commands/receiveAnswers';
import { setUpWorkbook } from './commands/setUpWorkbook';
import { atTheEdge } from './google/edge';
import { fromMenu, quietly } from './google/entrances';
import { showMenu } from './google/ui';
import { menu, TITLE } from './menu';

/** gas-webpack-plugin makes a top-level function of exactly this: `global.NAME = …`. */
declare const global: Record<string, unknown>;

/**
 * Everything Google, a menu item or a panel may call; nothing else is reachable. Each entrance ends at the edge, so a
 * person sees a sentence and never a stack.
 */
global.onOpen = () => showMenu(TITLE, menu);
global.onInstall = () => showMenu(TITLE, menu);
global.onFormAnswer = (event: unknown) => quietly('Приём ответов', () => receiveAnswerOf(event));
global.everyHour = () => quietly('Приём ответов', receiveQuietly);
global.onOpening = () => quietly('Открытие таблицы', greetWithToday);
global.call = (name: unknown, argument: unknown) => atTheEdge(String(name), () => call(name, argument));
global.setUpWorkbook = () => fromMenu('Настроить таблицу', setUpWorkbook);
global.openQuestionnaires = () => fromMenu('Анкеты', () => openWindow('questionnaires'));
global.receiveAnswers = () => fromMenu('Принять новые ответы', receiveAnswers);
global.openImport = () => fromMenu('Загрузить готовые ответы', () => openWindow('import'));
global.openPairing = () => fromMenu('Подобрать пары', () => openWindow('pairing'));
global.openDocuments = () => fromMenu('Документы', () => openWindow('documents'));
global.openCard = () => fromMenu('Карточка участника', () => openWindow('card'));
global.openToday = () => fromMenu('На сегодня', () => openWindow('today'));
global.openCheck = () => fromMenu('Проверить таблицу', () => openWindow('check'));
global.openDuplicates = () => fromMenu('Похожие записи', () => openWindow('duplicates'));
global.openDeeds = () => fromMenu('Отменить действие', () => openWindow('deeds'));
global.showPrivacy = () => fromMenu('О персональных данных', privacyNotice);
