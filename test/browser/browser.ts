import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host, HostOptions } from '../../host/contract';
import { openWorkbench as serve } from '../../host/server/workbench';
import { builtHost, builtPage } from './built';
import { launchChromium } from './chromium';

const project = join(__dirname, '../..');

export interface OpenWorkbench {
  readonly host: Host;
  readonly browser: Browser;
  /** The page with the grid, loaded and connected. */
  readonly page: Page;
  readonly address: string;
  /** What went wrong in the page: console errors, uncaught errors, failed requests. */
  readonly errors: readonly string[];
  /** Requests that left this computer. */
  readonly foreignRequests: readonly string[];
  /** The server goes away, as when its window is closed; the host stays. */
  stopServing(): Promise<void>;
  serveAgain(): Promise<void>;
  close(): Promise<void>;
}

const watch = (page: Page, errors: string[], foreignRequests: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:' && protocol !== 'blob:') foreignRequests.push(request.url());
  });
};

/**
 * Starts a host on an empty temporary folder, serves it and opens it in Chromium. Without `bundle` it runs the
 * add-on as built in build/dist. `prepare` works on the host before anybody sees it.
 */
export const openWorkbench = async (
  options: Partial<HostOptions> & { readonly prepare?: (host: Host) => Promise<void> } = {},
): Promise<OpenWorkbench> => {
  const { prepare, ...hostOptions } = options;
  const data = mkdtempSync(join(tmpdir(), 'workbench-'));
  const host = await builtHost().createHost({
    bundle: join(project, 'build/dist'),
    data,
    title: 'Проверка',
    ...hostOptions,
  });
  await host.fire('onOpen');
  await prepare?.(host);
  const built = builtPage();
  let workbench = await serve(host, { page: built, port: 0 });
  const { address } = workbench;
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ru-RU' });
  const [errors, foreignRequests]: string[][] = [[], []];
  context.on('page', (page) => watch(page, errors as string[], foreignRequests as string[]));
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  return {
    ...{ host, browser, page, address },
    errors: errors as string[],
    foreignRequests: foreignRequests as string[],
    stopServing: () => workbench.close(),
    serveAgain: async () => {
      workbench = await serve(host, { page: built, port: Number(new URL(address).port) });
    },
    close: async () => {
      await browser.close();
      await workbench.close();
      await host.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
