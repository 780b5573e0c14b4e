import type { Host } from '../contract';
import { documentDownload, documentList, documentPage, replaceWanted } from './documents';
import { type Answer, type Asked, download, page, plainText } from './exchange';
import { formList } from './forms/formList';
import { answerForm, showForm } from './forms/formPage';
import { mayChange, type Site } from './guard';
import { outboxPage } from './outbox';
import { missingPage } from './plainPage';
import { sentFields } from './replaceDocument';
import { runWanted } from './runs';
import { shell } from './shell';
import type { StaticFiles } from './staticFiles';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Parts of the path between slashes, decoded; an address that cannot be decoded leads nowhere. */
const partsOf = (path: string): readonly string[] => {
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return ['unreadable'];
  }
};

/** The site of the table, forms, documents and mail. */
export const pageSite = (host: Host, files: StaticFiles, site: Site, panelOrigin: string) => {
  const title = (): string => (host.snapshot() as { name?: string }).name || 'Таблица';

  const change = async (asked: Asked, [section = '', id = '']: readonly string[]): Promise<Answer> => {
    if (section === 'run' && mayChange(asked.token, site)) return runWanted(host, asked.body);
    if (section === 'forms' && id) {
      const fields = new URLSearchParams(asked.body);
      if (mayChange(fields.get('token'), site)) return answerForm(host, id, fields, site.token);
    }
    if (section === 'documents' && id) {
      const fields = await sentFields(asked);
      if (fields && mayChange(String(fields.get('token')), site)) return replaceWanted(host, id, fields);
    }
    return plainText('Запрос отклонён: страница устарела. Откройте её заново.', 403);
  };

  const show = async (asked: Asked, [section = '', id = '', act]: readonly string[]): Promise<Answer> => {
    if (section === '') return page(shell(title(), site.token, panelOrigin));
    if (section === 'assets') return files.answer(id);
    if (section === 'alive') return plainText('да', 200);
    if (section === 'workbook.xlsx') return download(`${title()}.xlsx`, XLSX, await host.workbookXlsx());
    if (section === 'outbox') return outboxPage(host);
    if (section === 'forms') return id ? showForm(host, id, asked.query, site.token) : formList(host);
    if (section === 'documents' && id && act === 'download') return documentDownload(host, id);
    if (section === 'documents') return id ? documentPage(host, id, site.token) : documentList(host);
    return page(missingPage('Такой страницы нет.'), 404);
  };

  return async (asked: Asked): Promise<Answer> => {
    const parts = partsOf(asked.path);
    if (asked.method === 'POST') return change(asked, parts);
    const answer = await show(asked, parts);
    return { ...answer, headers: { 'content-security-policy': policyOf(site, panelOrigin), ...answer.headers } };
  };
};

/** Everything the pages need comes from here; the grid draws with inline styles. */
const policyOf = ({ origin }: Site, panelOrigin: string): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${origin.replace('http', 'ws')}`,
    `frame-src 'self' ${panelOrigin}`,
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
