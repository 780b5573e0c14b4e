import PizZip from 'pizzip';
import { type Html, html, trusted } from './html';

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosing: boolean;
  readonly value: string | null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** The main part as a flat run of tags and the texts between them. */
const pieces = function* (xml: string): Generator<Tag | string> {
  for (const [, tag, text] of xml.matchAll(/<([^>]+)>|([^<]+)/g)) {
    if (text !== undefined) yield decoded(text);
    else if (tag && !/^[?!]/.test(tag)) {
      const name = /^\/?([\w:]+)/.exec(tag)?.[1] ?? '';
      const value = /\bw:val="([^"]*)"/.exec(tag)?.[1] ?? null;
      yield { name, closes: tag.startsWith('/'), selfClosing: tag.endsWith('/'), value };
    }
  }
};

const blocks: Readonly<Record<string, string>> = { 'w:tbl': 'table', 'w:tr': 'tr', 'w:tc': 'td' };
const aligns: Readonly<Record<string, string>> = { center: 'center', right: 'right', end: 'right', both: 'justify' };

interface Look {
  readonly align: string;
  readonly isBold: boolean;
}

const plainLook: Look = { align: '', isBold: false };

/** What the paragraph styles say themselves, by their ids; styles they are based on are left out. */
const looksOf = (xml: string): ReadonlyMap<string, Look> =>
  new Map(
    [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>([\s\S]*?)<\/w:style>/g)].map(([, id = '', body = '']) => [
      id,
      {
        align: aligns[/<w:jc w:val="(\w+)"/.exec(body)?.[1] ?? ''] ?? '',
        isBold: /<w:b(?: w:val="(?:1|true)")?\/>/.test(body),
      },
    ]),
  );

/**
 * How a document reads: paragraphs, tables, bold and alignment. Pictures, headers and page layout are left out;
 * the download has them. An answer that cannot be read as a document gives null.
 */
export const docxPreview = (bytes: Uint8Array): Html | null => {
  try {
    const zip = new PizZip(bytes);
    const part = zip.file('word/document.xml');
    return part && trusted(bodyMarkup(part.asText(), looksOf(zip.file('word/styles.xml')?.asText() ?? '')));
  } catch {
    return null;
  }
};

const bodyMarkup = (xml: string, looks: ReadonlyMap<string, Look>): string => {
  let markup = '';
  let paragraph = '';
  let look = plainLook;
  let align = '';
  let isBold = false;
  let isText = false;
  for (const piece of pieces(xml)) {
    if (typeof piece === 'string') {
      if (isText) paragraph += (isBold ? html`<b>${piece}</b>` : html`${piece}`).markup;
      continue;
    }
    const { name, closes, selfClosing, value } = piece;
    const block = blocks[name];
    if (block) markup += closes ? `</${block}>` : `<${block}>`;
    else if (name === 'w:t') isText = !closes && !selfClosing;
    else if (name === 'w:pStyle' && value) {
      look = looks.get(value) ?? plainLook;
      align = look.align;
    } else if (name === 'w:r') isBold = look.isBold;
    else if (name === 'w:b') isBold = value !== '0' && value !== 'false';
    else if (name === 'w:jc' && value) align = aligns[value] ?? '';
    else if (name === 'w:br' && !closes) paragraph += '<br>';
    else if (name === 'w:tab' && value === null && !closes) paragraph += '<span class="tab"> </span>';
    else if (name === 'w:p' && (closes || selfClosing)) {
      markup += `<p${align && ` style="text-align:${align}"`}>${paragraph || '&nbsp;'}</p>`;
      [paragraph, align, look] = ['', '', plainLook];
    }
  }
  return markup;
};
