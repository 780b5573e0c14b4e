import type { Menu, MenuItem } from '../contract';
import { element, icon } from './element';

type Run = (name: string, caption: string) => void;

const itemsOf = (menu: Element): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>(':scope > [role="menuitem"], :scope > .branch > [role="menuitem"]'),
];

const step = (menu: Element, from: Element, by: number): void => {
  const items = itemsOf(menu);
  const next = items[(items.indexOf(from as HTMLElement) + by + items.length) % items.length];
  next?.focus();
};

/** Draws the add-on's menus. Arrows, Home, End, Enter and Escape work as in any menu bar. */
export const drawMenus = (bar: HTMLElement, menus: readonly Menu[], run: Run): void => {
  const closeAll = (): void => {
    for (const open of bar.querySelectorAll('[aria-expanded="true"]')) open.setAttribute('aria-expanded', 'false');
  };
  const choose: Run = (name, caption) => {
    closeAll();
    run(name, caption);
  };
  bar.replaceChildren(...menus.map((menu) => topMenu(menu, choose, closeAll)));
  if (bar.dataset.ready) return;
  bar.dataset.ready = 'yes';
  document.addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) closeAll();
  });
  addEventListener('blur', closeAll);
};

const topMenu = (menu: Menu, choose: Run, closeAll: () => void): HTMLElement => {
  const button = element(
    'button',
    { role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    menu.caption,
  );
  const list = element('div', { role: 'menu', class: 'menu', 'aria-label': menu.caption });
  list.append(...menu.items.map((item) => entry(item, choose)));
  const open = (): void => {
    closeAll();
    button.setAttribute('aria-expanded', 'true');
  };
  button.addEventListener('click', () => (button.ariaExpanded === 'true' ? closeAll() : open()));
  const holder = element('div', { class: 'branch' }, button, list);
  holder.addEventListener('pointerenter', () => {
    if (holder.parentElement?.querySelector('.branch > [aria-expanded="true"]')) open();
  });
  holder.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'ArrowDown' && event.target === button) {
      open();
      itemsOf(list)[0]?.focus();
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const wasOpen = button.ariaExpanded === 'true';
      step(holder.parentElement as Element, button, event.key === 'ArrowRight' ? 1 : -1);
      if (wasOpen) (document.activeElement as HTMLElement).click();
    } else if (event.key === 'Escape') {
      closeAll();
      button.focus();
    } else return;
    event.preventDefault();
  });
  moveInside(list);
  return holder;
};

const entry = (item: MenuItem, choose: Run): HTMLElement => {
  const { run, items, caption } = item;
  if (items) return branch(caption, items, choose);
  if (!run) return element('div', { role: 'separator' });
  return element('button', { role: 'menuitem', tabindex: '-1', onclick: () => choose(run, caption) }, caption);
};

const branch = (caption: string, items: readonly MenuItem[], choose: Run): HTMLElement => {
  const button = element(
    'button',
    { role: 'menuitem', tabindex: '-1', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    caption,
    icon('right'),
  );
  const list = element('div', { role: 'menu', class: 'menu side', 'aria-label': caption });
  list.append(...items.map((item) => entry(item, choose)));
  moveInside(list);
  const set = (open: boolean): void => button.setAttribute('aria-expanded', String(open));
  const openFirst = (): void => {
    set(true);
    itemsOf(list)[0]?.focus();
  };
  button.addEventListener('click', openFirst);
  const holder = element('div', { class: 'branch' }, button, list);
  holder.addEventListener('pointerenter', () => set(true));
  holder.addEventListener('pointerleave', () => set(false));
  holder.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const inside = list.contains(event.target as Node);
    if (event.key === 'ArrowRight' && !inside) openFirst();
    else if ((event.key === 'ArrowLeft' || event.key === 'Escape') && inside) {
      set(false);
      button.focus();
    } else return;
    event.preventDefault();
  });
  return holder;
};

const moveInside = (list: HTMLElement): void => {
  list.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const items = itemsOf(list);
    const current = items.find((item) => item === event.target);
    if (!current) return;
    if (event.key === 'ArrowDown') step(list, current, 1);
    else if (event.key === 'ArrowUp') step(list, current, -1);
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else return;
    event.preventDefault();
  });
};
