import type { Host } from '../contract';
import { type Answer, type Asked, plainText } from './exchange';
import { mayChange, type Site } from './guard';
import { html } from './html';
import { runWanted } from './runs';
import type { StaticFiles } from './staticFiles';

/** Puts our script before anything of the page's own, as google.script must exist when its scripts run. */
const withScriptRun = (markup: string, tag: string): string => {
  const place = /<head(?:\s[^>]*)?>|<html(?:\s[^>]*)?>|<!doctype[^>]*>/gi;
  let at = 0;
  for (const found of markup.matchAll(place)) {
    at = found.index + found[0].length;
    if (/^<head/i.test(found[0])) break;
  }
  return markup.slice(0, at) + tag + markup.slice(at);
};

/** The site that serves what scripts show in the sidebar and in dialogs. */
export const panelSite = (host: Host, files: StaticFiles, panels: Site, pageOrigin: string) => {
  // Nothing may leave this computer, and no other page may frame a panel.
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' blob:",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'self' data: blob:",
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');
  const tag = html`<script src="/scriptRun.js" data-token="${panels.token}" data-page="${pageOrigin}"></script>`.markup;

  return async ({ method, path, token, body }: Asked): Promise<Answer> => {
    if (method === 'POST' && path === '/run') {
      return mayChange(token, panels) ? runWanted(host, body) : plainText('Запрос отклонён.', 403);
    }
    if (path === '/scriptRun.js') return files.answer('panel.js');
    const id = path.startsWith('/panel/') ? decodeURIComponent(path.slice('/panel/'.length)) : '';
    const panel = [host.panel('sidebar'), host.panel('dialog')].find((one) => one?.id === id);
    if (!panel) return plainText('Эта панель уже закрыта.', 404);
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      body: withScriptRun(panel.html, tag),
    };
  };
};
