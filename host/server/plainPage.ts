import { type Html, html, pictogram } from './html';

const sections = [
  { path: '/forms', caption: 'Формы', picture: 'forms' },
  { path: '/documents', caption: 'Документы', picture: 'documents' },
  { path: '/outbox', caption: 'Почта', picture: 'mail' },
] as const;

const page = (title: string, body: Html): Html => html`<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="icon" href="/assets/mark.svg">
    <link rel="stylesheet" href="/assets/plain.css">
  </head>
  ${body}
</html>`;

/** A page of the workbench beside the table: forms, documents, mail. */
export const plainPage = (title: string, at: string, content: Html): Html =>
  page(
    title,
    html`<body>
    <header class="top">
      <a class="home" href="/">${pictogram('book')}Таблица</a>
      <nav aria-label="Разделы">
        ${sections.map(
          ({ path, caption, picture }) =>
            html`<a href="${path}"${path === at && html` aria-current="page"`}>${pictogram(picture)}${caption}</a>`,
        )}
      </nav>
    </header>
    <main>${content}</main>
  </body>`,
  );

/** A page that stands alone, as a person outside the school sees a form. */
export const alonePage = (title: string, content: Html): Html =>
  page(
    title,
    html`<body class="form">
    <main>${content}</main>
  </body>`,
  );

const moment = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long', timeStyle: 'short' });

/** Date and time as the school reads it; the text itself where it is no date. */
export const when = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : moment.format(date);
};

export const emptyNote = (text: string): Html => html`<p class="empty">${text}</p>`;

export const missingPage = (text: string): Html =>
  plainPage('Не найдено', '', html`<h1>Не найдено</h1><p>${text}</p><p><a href="/">Вернуться к таблице</a></p>`);
