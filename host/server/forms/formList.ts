import type { Host, StoredForm } from '../../contract';
import { type Answer, page } from '../exchange';
import { type Html, html, pictogram } from '../html';
import { emptyNote, plainPage } from '../plainPage';

const stateOf = ({ published, accepting }: StoredForm): string => {
  if (!published) return 'не опубликована';
  return accepting ? 'принимает ответы' : 'приём ответов закрыт';
};

const row = (form: StoredForm): Html => html`<li>
  ${pictogram('forms')}
  <div class="what">
    <a href="/forms/${encodeURIComponent(form.id)}">${form.title || 'Форма без названия'}</a>
    <span class="soft">${stateOf(form)}, ответов: ${form.responses.length}</span>
  </div>
  <a class="plain" href="/forms/${encodeURIComponent(form.id)}" target="_blank">${pictogram('link')}Открыть</a>
</li>`;

/** All forms of the school, as they stand. */
export const formList = (host: Host): Answer => {
  const forms = host.forms();
  const content = html`<h1>Формы</h1>
    ${
      forms.length === 0
        ? emptyNote('Форм пока нет. Создайте их из таблицы: меню дополнения, раздел анкет.')
        : html`<ul class="rows">${forms.map(row)}</ul>`
    }`;
  return page(plainPage('Формы', '/forms', content));
};
