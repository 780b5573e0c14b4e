import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { CallName, Reply } from '../../src/panels';
import { launchChromium } from '../browser/chromium';

/** Answers in place of the script; an Error stands for a call that did not get through. */
export type Answer = (name: CallName, argument: never) => Reply<unknown> | Error;

export interface PanelPage {
  readonly page: Page;
  /** Calls made so far, in order. */
  readonly calls: readonly { readonly name: CallName; readonly argument: unknown }[];
  /** Console errors, uncaught errors and requests to anything but the file itself. */
  readonly troubles: readonly string[];
  readonly isClosed: () => Promise<boolean>;
}

export interface PanelBrowser {
  open(panel: string, width: number, height: number, answer: Answer): Promise<PanelPage>;
  close(): Promise<void>;
}

const project = join(__dirname, '../..');

/** Builds the panels into a temporary folder and starts Chromium. */
export const startPanelBrowser = async (): Promise<PanelBrowser> => {
  const folder = mkdtempSync(join(tmpdir(), 'panels-'));
  execFileSync(process.execPath, [join(project, 'build/buildPanels.mjs'), folder]);
  const browser = await launchChromium();
  return {
    open: async (panel, width, height, answer) => {
      const page = await browser.newPage({ viewport: { width, height }, locale: 'ru-RU' });
      const address = pathToFileURL(join(folder, `${panel}.html`)).href;
      const calls: PanelPage['calls'][number][] = [];
      const troubles: string[] = [];
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('request', (request) => request.url() !== address && troubles.push(request.url()));
      await page.exposeFunction('answerCall', (name: CallName, argument: unknown) => {
        calls.push({ name, argument });
        const reply = answer(name, argument as never);
        return reply instanceof Error ? { failure: reply.message } : { reply };
      });
      await page.addInitScript(fakeScript);
      await page.goto(address);
      return { page, calls, troubles, isClosed: () => page.evaluate('globalThis.panelClosed === true') };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** `google.script` as Google defines it in a panel, asking the test for every answer. */
const fakeScript = `
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    call: (name, argument) => {
      answerCall(name, argument).then(({ reply, failure }) => failure ? fail(new Error(failure)) : succeed(reply));
    },
  });
  globalThis.google = { script: { run: runner(), host: { close: () => { globalThis.panelClosed = true; } } } };
`;
