import { element, icon, place } from './element';

/** A short message of the add-on in the corner; a negative time leaves it until the person closes it, as on Google. */
export const showToast = (title: string, message: string, seconds: number): void => {
  const toast = element('div', { class: 'toast', role: 'status' });
  const close = element(
    'button',
    { class: 'quiet', 'aria-label': 'Закрыть', onclick: () => toast.remove() },
    icon('close'),
  );
  const text = element('div', {}, ...(title ? [element('strong', {}, title)] : []), element('span', {}, message));
  toast.append(text, close);
  place('toasts').replaceChildren(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), (seconds || 5) * 1000);
};

/** Apps Script begins a message with the error's class, which says nothing to a person. */
const withoutKind = (message: string): string => message.replace(/^(?:Uncaught )?(?:\w*Error|Exception): /, '');

/** What went wrong, in words; what a programmer needs is folded away. */
export const showTrouble = (caption: string, message: string, details: string): void => {
  const trouble = element('div', { class: 'trouble', role: 'alert' });
  const text = element(
    'div',
    {},
    element('strong', {}, `Команда «${caption}» не выполнена`),
    element('p', {}, withoutKind(message) || 'Причина неизвестна.'),
  );
  if (details) {
    text.append(
      element('details', {}, element('summary', {}, 'Подробности для разработчика'), element('pre', {}, details)),
    );
  }
  trouble.append(
    icon('warning'),
    text,
    element('button', { class: 'quiet', 'aria-label': 'Закрыть', onclick: () => trouble.remove() }, icon('close')),
  );
  place('troubles').replaceChildren(trouble);
};

export const clearTrouble = (): void => place('troubles').replaceChildren();

/** The workbench does not answer: what the person does now would be lost, so the page stops taking it. */
export const showLost = (): void => {
  place('lost').hidden = false;
  for (const part of document.querySelectorAll<HTMLElement>('body > :not(#lost)')) part.inert = true;
};
