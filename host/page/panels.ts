import { element, icon, place } from './element';
import type { OpenPanel, PanelMessage } from './protocol';
import { panelOrigin } from './settings';

interface Shown {
  readonly panel: OpenPanel;
  readonly frame: HTMLIFrameElement;
  readonly root: HTMLElement;
}

export interface Panels {
  show(panel: OpenPanel): void;
  /** The script or another page closed it. */
  remove(id: string): void;
}

// The frame's html lives on an origin of its own, so it may keep that origin without reaching this page.
const permissions =
  'allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin';

/** Sidebars and dialogs of the add-on. `closed` hears that the person closed one, `focusGrid` that a script gave focus away. */
export const openPanels = (closed: (kind: OpenPanel['kind']) => void, focusGrid: () => void): Panels => {
  const shown = new Map<OpenPanel['kind'], Shown>();

  const remove = (kind: OpenPanel['kind']): void => {
    shown.get(kind)?.root.remove();
    shown.delete(kind);
    if (kind === 'sidebar') place('sidebar').hidden = true;
  };
  const close = (kind: OpenPanel['kind']): void => {
    remove(kind);
    closed(kind);
    focusGrid();
  };
  addEventListener('message', (event: MessageEvent<PanelMessage>) => {
    const sender = [...shown.values()].find(({ frame }) => frame.contentWindow === event.source);
    if (!sender || event.origin !== panelOrigin) return;
    const { data } = event;
    if (data.type === 'close') close(sender.panel.kind);
    else if (data.type === 'escape' && sender.panel.kind === 'dialog') close('dialog');
    else if (data.type === 'focusGrid') focusGrid();
    else if (data.type === 'size') resize(sender, data.width, data.height);
    else if (data.type === 'open' && /^\/(forms|documents|outbox)\b/.test(data.path))
      open(data.path, '_blank', 'noopener');
  });

  return {
    show: (panel) => {
      remove(panel.kind);
      const frame = element('iframe', { src: panel.address, title: panel.title, sandbox: permissions });
      const root = panel.kind === 'sidebar' ? inSidebar(panel, frame, close) : inDialog(panel, frame, close);
      shown.set(panel.kind, { panel, frame, root });
    },
    remove: (id) => {
      const gone = [...shown.values()].find(({ panel }) => panel.id === id);
      if (gone) remove(gone.panel.kind);
    },
  };
};

const titleBar = (title: string, close: () => void): HTMLElement =>
  element(
    'header',
    {},
    element('h2', {}, title),
    element('button', { class: 'quiet', title: 'Закрыть', 'aria-label': 'Закрыть', onclick: close }, icon('close')),
  );

const inSidebar = (panel: OpenPanel, frame: HTMLElement, close: (kind: 'sidebar') => void): HTMLElement => {
  const root = element(
    'div',
    { class: 'panel' },
    titleBar(panel.title, () => close('sidebar')),
    frame,
  );
  const sidebar = place('sidebar');
  sidebar.hidden = false;
  sidebar.setAttribute('aria-label', panel.title);
  sidebar.replaceChildren(root);
  return root;
};

const inDialog = (panel: OpenPanel, frame: HTMLElement, close: (kind: 'dialog') => void): HTMLElement => {
  const root = element(
    'dialog',
    { class: 'panel', 'aria-label': panel.title },
    titleBar(panel.title, () => close('dialog')),
    frame,
  );
  root.addEventListener('cancel', (event) => {
    event.preventDefault();
    close('dialog');
  });
  frame.style.width = `${panel.width}px`;
  frame.style.height = `${panel.height}px`;
  document.body.append(root);
  root.showModal();
  frame.focus();
  return root;
};

const resize = ({ panel, frame }: Shown, width?: number, height?: number): void => {
  if (panel.kind !== 'dialog') return;
  if (Number.isFinite(width)) frame.style.width = `${width}px`;
  if (Number.isFinite(height)) frame.style.height = `${height}px`;
};
