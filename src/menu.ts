/** One entry of the menu; `run` is a global of main.ts. */
export interface MenuEntry {
  readonly caption: string;
  readonly run: string;
}

export const TITLE = 'Наставничество';

/** The add-on's menu, in groups; `run` names a global of main.ts (a test compares the two). */
export const menu: readonly (readonly MenuEntry[])[] = [
  [
    { caption: 'На сегодня', run: 'openToday' },
    { caption: 'Карточка участника', run: 'openCard' },
  ],
  [{ caption: 'Настроить таблицу', run: 'setUpWorkbook' }],
  [
    { caption: 'Анкеты…', run: 'openQuestionnaires' },
    { caption: 'Принять новые ответы', run: 'receiveAnswers' },
    { caption: 'Загрузить готовые ответы…', run: 'openImport' },
  ],
  [
    { caption: 'Подобрать пары…', run: 'openPairing' },
    { caption: 'Документы…', run: 'openDocuments' },
  ],
  [
    { caption: 'Проверить таблицу…', run: 'openCheck' },
    { caption: 'Похожие записи…', run: 'openDuplicates' },
    { caption: 'Отменить действие…', run: 'openDeeds' },
  ],
  [{ caption: 'О персональных данных', run: 'showPrivacy' }],
];
