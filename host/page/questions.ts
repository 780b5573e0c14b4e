import type { Question } from '../contract';
import { element } from './element';

const captions: Readonly<Record<string, string>> = {
  OK: 'ОК',
  CANCEL: 'Отмена',
  YES: 'Да',
  NO: 'Нет',
  CLOSE: 'Закрыть',
};

export interface Questions {
  ask(question: Question): void;
  /** Answered in another page, or the command that asked is over. */
  withdraw(id: string): void;
}

/** Alerts and prompts of the add-on. Escape and the cross answer CLOSE, Enter the first button. */
export const openQuestions = (reply: (id: string, button: string, text?: string) => void): Questions => {
  const open = new Map<string, HTMLDialogElement>();
  return {
    ask: (question) => {
      if (open.has(question.id)) return;
      const dialog = draw(question, (button, text) => {
        open.delete(question.id);
        dialog.remove();
        reply(question.id, button, text);
      });
      open.set(question.id, dialog);
      document.body.append(dialog);
      dialog.showModal();
    },
    withdraw: (id) => {
      open.get(id)?.remove();
      open.delete(id);
    },
  };
};

const draw = (question: Question, answer: (button: string, text?: string) => void): HTMLDialogElement => {
  const isPrompt = question.kind === 'prompt';
  const field = element('input', { type: 'text', 'aria-label': question.message || question.title, autofocus: true });
  const send = (button: string): void => (isPrompt ? answer(button, field.value) : answer(button));
  const buttons = question.buttons.map((button, at) =>
    element(
      'button',
      { type: 'submit', value: button, class: at === 0 ? 'primary' : 'plain', autofocus: at === 0 && !isPrompt },
      captions[button] ?? button,
    ),
  );
  const form = element('form', { method: 'dialog' });
  if (question.title) form.append(element('h2', { id: `title-${question.id}` }, question.title));
  if (question.message) form.append(element('p', { id: `text-${question.id}` }, question.message));
  if (isPrompt) form.append(field);
  form.append(element('div', { class: 'buttons' }, ...buttons));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send((event.submitter as HTMLButtonElement | null)?.value ?? question.buttons[0] ?? 'OK');
  });
  const dialog = element(
    'dialog',
    {
      class: 'question',
      role: 'alertdialog',
      'aria-labelledby': question.title ? `title-${question.id}` : `text-${question.id}`,
      'aria-describedby': question.message ? `text-${question.id}` : false,
    },
    form,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    send('CLOSE');
  });
  return dialog;
};
