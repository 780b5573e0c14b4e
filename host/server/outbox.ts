import type { Host, Mail } from '../contract';
import { type Answer, page } from './exchange';
import { type Html, html } from './html';
import { emptyNote, plainPage, when } from './plainPage';

// No permissions at all: the letter's html may not run scripts, open windows or post forms.
const letter = (markup: string): Html =>
  html`<iframe class="letter" sandbox="" title="Текст письма" srcdoc="${markup}"></iframe>`;

const mail = ({ to, subject, body, html: markup, at, attachments }: Mail): Html => html`<details class="mail">
  <summary>
    <span class="to">${to}</span><strong>${subject || 'Без темы'}</strong><time class="soft">${when(at)}</time>
  </summary>
  ${markup ? letter(markup) : html`<pre>${body}</pre>`}
  ${attachments.length > 0 && html`<p class="soft">Вложения: ${attachments.join(', ')}</p>`}
</details>`;

/** Letters scripts have sent, the newest first. Here they go nowhere: they stay on this computer. */
export const outboxPage = (host: Host): Answer => {
  const letters = [...host.outbox()].reverse();
  const content = html`<h1>Почта</h1>
    <p class="soft">Письма отсюда никуда не уходят: они только показаны.</p>
    ${letters.length === 0 ? emptyNote('Писем пока нет.') : html`<div class="rows">${letters.map(mail)}</div>`}`;
  return page(plainPage('Почта', '/outbox', content));
};
