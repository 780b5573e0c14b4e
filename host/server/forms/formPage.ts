import type { Host, StoredForm } from '../../contract';
import { type Answer, page, seeOther } from '../exchange';
import { type Html, html } from '../html';
import { alonePage } from '../plainPage';
import { type Checked, checkAnswers } from './checkAnswers';
import { type Filled, readFields } from './filled';
import { itemView } from './itemView';

const head = ({ title, description }: StoredForm, below: Html): Html =>
  html`<section class="card first"><h1>${title}</h1>${description && html`<p class="about">${description}</p>`}${below}</section>`;

const notice = (form: StoredForm | undefined, text: string): Answer => {
  const content = form ? head(form, html`<p>${text}</p>`) : html`<section class="card first"><p>${text}</p></section>`;
  return page(alonePage(form?.title ?? 'Форма не найдена', content), form ? 200 : 404);
};

/** Why a form cannot be answered now; null when it can. */
const closedText = ({ published, accepting }: StoredForm): string | null => {
  if (!published) return 'Форма не опубликована. Если вам прислали эту ссылку, обратитесь к тому, кто её прислал.';
  return accepting ? null : 'Форма больше не принимает ответы. Если это ошибка, обратитесь к тому, кто прислал ссылку.';
};

const emailCard = ({ email }: Filled, problem: string | null): Html => html`<section class="card${problem && ' wrong'}">
  <h3 id="email">Электронная почта <span class="star" title="Обязательный вопрос">*</span></h3>
  <input type="email" name="emailAddress" value="${email}" autocomplete="email" aria-labelledby="email" aria-describedby="email-problem">
  <p class="problem" id="email-problem">${problem}</p>
</section>`;

const questions = (form: StoredForm, filled: Filled, token: string, checked?: Checked): Answer => {
  const isWrong = checked !== undefined;
  const [firstWrong] = checked?.problems.keys() ?? [];
  const hint = html`${form.items.some(({ required }) => required) && html`<p class="star">* Обязательный вопрос</p>`}
    ${
      isWrong &&
      html`<p class="problem" role="alert">Ответы ещё не отправлены: исправьте отмеченные вопросы.
      ${firstWrong !== undefined && html`<a href="#i${firstWrong}">Перейти к первому</a>`}</p>`
    }`;
  const content = html`<form method="post" action="/forms/${encodeURIComponent(form.id)}" novalidate>
    <input type="hidden" name="token" value="${token}">
    ${head(form, hint)}
    ${form.collectsEmail && emailCard(filled, checked?.emailProblem ?? null)}
    ${form.items.map((item) => itemView(item, filled, checked?.problems.get(item.id)))}
    <p class="send"><button class="primary">Отправить</button></p>
  </form>`;
  return page(alonePage(form.title, content));
};

const find = (host: Host, id: string): StoredForm | undefined => host.forms().find((form) => form.id === id);
const MISSING = 'Такой формы нет: возможно, ссылка неполная или форму удалили.';

/** The form as a person answers it, filled in beforehand where the address says so. */
export const showForm = (host: Host, id: string, query: URLSearchParams, token: string): Answer => {
  const form = find(host, id);
  if (!form) return notice(undefined, MISSING);
  if (query.get('sent') === 'yes') return thanks(form);
  const closed = closedText(form);
  return closed ? notice(form, closed) : questions(form, readFields(form, query), token);
};

/** Takes the answers, or shows the form again with what to correct; nothing typed is lost. */
export const answerForm = async (host: Host, id: string, fields: URLSearchParams, token: string): Promise<Answer> => {
  const form = find(host, id);
  if (!form) return notice(undefined, MISSING);
  const closed = closedText(form);
  if (closed) return notice(form, closed);
  const filled = readFields(form, fields);
  const checked = checkAnswers(form, filled);
  if (checked.problems.size > 0 || checked.emailProblem) return questions(form, filled, token, checked);
  await host.submit(id, checked.answers, form.collectsEmail ? filled.email.trim() : undefined);
  return seeOther(`/forms/${encodeURIComponent(id)}?sent=yes`);
};

const thanks = (form: StoredForm): Answer => {
  const below = html`<p>${form.confirmation || 'Ваш ответ записан.'}</p>
    <p><a href="/forms/${encodeURIComponent(form.id)}">Отправить ещё один ответ</a></p>`;
  return page(alonePage(form.title, head(form, below)));
};
