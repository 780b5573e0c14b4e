import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Host } from '../contract';
import { keepInStep } from './changes';
import { type Answer, type Asked, page, plainText, readBody, send } from './exchange';
import { comesFromUs, mayChange, type Site } from './guard';
import { pageSite } from './pageSite';
import { panelSite } from './panelSite';
import { waitingPage } from './shell';
import { staticFiles } from './staticFiles';

export interface WorkbenchOptions {
  /** Folder with the bundled page, as build/buildPage.mjs makes it. */
  readonly page: string;
  /** Port wanted; the next free one is taken when it is busy, any free one when it is 0. */
  readonly port: number;
  /** Until this settles, visitors see that the table is being prepared. */
  readonly ready?: Promise<unknown>;
}

export interface Workbench {
  /** Address of the page, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

const LOCAL = '127.0.0.1';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const busy = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    };
    server.once('error', busy);
    server.listen(port, LOCAL, () => {
      server.off('error', busy);
      resolve((server.address() as AddressInfo).port);
    });
  });

const siteAt = (port: number): Site => ({
  origin: `http://${LOCAL}:${port}`,
  token: randomBytes(24).toString('base64url'),
});

const serve = (server: Server, site: Site, answer: (asked: Asked) => Promise<Answer>): void => {
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', headers } = request;
    if (!comesFromUs(request, site)) return send(response, plainText('Запрос отклонён.', 403));
    if (!['GET', 'HEAD', 'POST'].includes(method)) return send(response, plainText('Так нельзя.', 405));
    try {
      const bytes = method === 'POST' ? await readBody(request) : Buffer.alloc(0);
      if (bytes === null) return send(response, plainText('Слишком много данных.', 413));
      const { pathname, searchParams } = new URL(request.url ?? '/', site.origin);
      const token = String(headers['x-workbench-token'] ?? '');
      const type = String(headers['content-type'] ?? '');
      const body = bytes.toString('utf8');
      const given = await answer({ method, path: pathname, query: searchParams, token, body, bytes, type });
      const known = given.headers.etag !== undefined && given.headers.etag === headers['if-none-match'];
      send(response, known ? { ...given, status: 304, body: '' } : given, method === 'HEAD' || known);
    } catch (error) {
      console.error(error);
      send(response, plainText('Рабочее место не смогло ответить. Данные таблицы целы; обновите страницу.', 500));
    }
  });
};

/** Serves the host to a browser on this computer: the page on one port, what scripts show on another. */
export const openWorkbench = async (host: Host, options: WorkbenchOptions): Promise<Workbench> => {
  const [pageServer, panelServer] = [createServer(), createServer()];
  const site = siteAt(await listen(pageServer, options.port));
  const panels = siteAt(await listen(panelServer, options.port && options.port + 1));
  const files = staticFiles(options.page);

  let isReady = options.ready === undefined;
  const open = (): void => {
    isReady = true;
  };
  options.ready?.then(open, open);
  const answerPage = pageSite(host, files, site, panels.origin);
  serve(pageServer, site, async (asked) => {
    if (isReady || asked.path === '/alive' || asked.path.startsWith('/assets/')) return answerPage(asked);
    return page(waitingPage, asked.method === 'POST' ? 503 : 200);
  });
  serve(panelServer, panels, panelSite(host, files, panels, site.origin));

  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 * 1024 });
  const welcome = keepInStep(host, panels.origin);
  pageServer.on('upgrade', (request: IncomingMessage, socket, head) => {
    const url = new URL(request.url ?? '/', site.origin);
    const allowed =
      isReady &&
      url.pathname === '/changes' &&
      comesFromUs(request, site) &&
      mayChange(url.searchParams.get('token'), site);
    if (!allowed) return socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, welcome);
  });

  return {
    address: site.origin,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await Promise.all([pageServer, panelServer].map(stop));
    },
  };
};

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
