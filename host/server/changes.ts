import type { WebSocket } from 'ws';
import type { Cost, Host, HostEvent, Panel, Question } from '../contract';
import type { CommandCost, Hello, OpenPanel, PageMessage, ServerMessage } from '../page/protocol';

/** How long questions and panels wait for a page to come back, e.g. while it is being reloaded. */
const PATIENCE_MS = 5000;

const costOf = ({ run, cost, ok }: { run: string; cost: Cost; ok: boolean }): CommandCost => ({
  run,
  ok,
  roundTrips: cost.roundTrips,
  bufferedWrites: cost.bufferedWrites,
  estimatedMs: cost.estimatedMs,
});

/**
 * Keeps the open pages and the host in step. A page listens to the host only while it is connected: without
 * listeners the host knows that nobody can answer a question.
 */
export const keepInStep = (host: Host, panelOrigin: string) => {
  const pages = new Map<WebSocket, string>();
  const questions = new Map<string, Question>();
  let opened = 0;

  const send = (page: WebSocket, message: ServerMessage): void => page.send(JSON.stringify(message));
  const shown = ({ kind, id, title, width, height }: Panel): OpenPanel => ({
    ...{ kind, id, title, width, height },
    address: `${panelOrigin}/panel/${encodeURIComponent(id)}`,
  });
  const settle = (id: string): void => {
    questions.delete(id);
    for (const page of pages.keys()) send(page, { type: 'answered', id });
  };

  const hello = (): Hello => {
    const cost = host.lastCost();
    return {
      type: 'hello',
      snapshot: host.snapshot() as Hello['snapshot'],
      activeSheet: host.activeSheet(),
      menus: host.menus(),
      panels: (['sidebar', 'dialog'] as const).flatMap((kind) => host.panel(kind) ?? []).map(shown),
      questions: [...questions.values()],
      cost: cost && costOf(cost),
    };
  };

  const translate = (event: HostEvent, client: string): ServerMessage | null => {
    if (event.type === 'mutation') {
      if (event.origin === client) return null;
      return { type: 'mutation', id: event.id, params: event.params as object };
    }
    if (event.type === 'panel') return { type: 'panel', panel: shown(event.panel) };
    if (event.type === 'cost') return { type: 'cost', cost: costOf(event) };
    if (event.type === 'question') questions.set(event.question.id, event.question);
    if (event.type === 'running' && event.count === 0) for (const id of questions.keys()) settle(id);
    return event;
  };

  const obey = (message: PageMessage, client: string): void => {
    if (message.type === 'mutation') host.applyMutation(message.id, message.params, client);
    else if (message.type === 'select') host.select(message.sheetId, message.row, message.column);
    else if (message.type === 'closePanel') host.closePanel(message.kind);
    else if (message.type === 'reply' && questions.has(message.id)) {
      host.reply(message.id, message.button, message.text);
      settle(message.id);
    }
  };

  const nobodyIsHere = (): void => {
    if (pages.size > 0) return;
    host.closePanel('sidebar');
    host.closePanel('dialog');
    for (const id of questions.keys()) host.reply(id, 'CLOSE');
    questions.clear();
  };

  return (page: WebSocket): void => {
    opened += 1;
    const client = `page-${opened}`;
    pages.set(page, client);
    send(page, hello());
    const stop = host.on((event) => {
      const message = translate(event, client);
      if (message) send(page, message);
    });
    page.on('message', (data) => {
      try {
        obey(JSON.parse(String(data)), client);
      } catch (error) {
        // A change the host cannot carry out leaves this page ahead of it: a fresh start puts them in step again.
        console.error(
          `Изменение со страницы не принято: ${error instanceof Error ? error.message : 'неизвестно почему'}`,
        );
        page.close(1011);
      }
    });
    page.on('close', () => {
      stop();
      pages.delete(page);
      setTimeout(nobodyIsHere, PATIENCE_MS).unref();
    });
  };
};
