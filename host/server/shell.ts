import { html, pictogram } from './html';

/** The page around the grid. Its program fills the empty places. */
export const shell = (title: string, token: string, panels: string) => html`<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="workbench-token" content="${token}">
    <meta name="workbench-panels" content="${panels}">
    <title>${title}</title>
    <link rel="icon" href="/assets/mark.svg">
    <link rel="stylesheet" href="/assets/page.css">
    <script defer src="/assets/page.js"></script>
  </head>
  <body>
    <header class="top">
      <span class="mark">${pictogram('book')}</span>
      <div class="naming">
        <h1>${title}</h1>
        <div id="menus" role="menubar" aria-label="Меню дополнения"></div>
      </div>
      <nav class="tools" aria-label="Разделы">
        <a href="/forms" target="_blank" title="Формы">${pictogram('forms')}Формы</a>
        <a href="/documents" target="_blank" title="Документы">${pictogram('documents')}Документы</a>
        <a href="/outbox" target="_blank" title="Почта">${pictogram('mail')}Почта</a>
        <a class="download" href="/workbook.xlsx" download title="Скачать таблицу (.xlsx)">
          ${pictogram('download')}Скачать таблицу (.xlsx)</a>
      </nav>
    </header>
    <div id="troubles"></div>
    <main>
      <div id="grid"></div>
      <aside id="sidebar" hidden></aside>
    </main>
    <footer class="status">
      <span id="running" role="status" hidden></span>
      <span id="last"><span class="fact">Здесь появится стоимость последней команды</span></span>
      <span id="cell-said" class="said" aria-live="polite"></span>
      <a id="cell-link" target="_blank" hidden>${pictogram('link')}Открыть ссылку из ячейки</a>
    </footer>
    <div id="toasts" aria-live="polite"></div>
    <div id="lost" role="alert" hidden>
      ${pictogram('lost')}Связь с рабочим местом потеряна. Введённое раньше сохранено; страница подключится сама.
    </div>
  </body>
</html>`;

/** Shown while the example school is being made; asks again by itself. */
export const waitingPage = html`<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="refresh" content="1">
    <title>Рабочее место готовится</title>
    <link rel="icon" href="/assets/mark.svg">
    <link rel="stylesheet" href="/assets/plain.css">
  </head>
  <body class="alone">
    <p role="status">Готовим пример школы. Таблица откроется сама через несколько секунд.</p>
  </body>
</html>`;
