import { unzip } from './docxTemplate';
import { pointNumbers } from './pointNumbers';

/**
 * What a reader sees, line by line: numbers of points included, cells of a row divided by tabs, page break as \f.
 * For previews and for comparing documents; bold, sizes and indents are left out.
 * @param bytes the .docx, or the same in base64
 * @param breakInCell stands where a line ends inside a cell, so that a row can be kept in one line
 */
export function textOf(bytes: string | Uint8Array, breakInCell = '\n'): string {
  const zip = unzip(bytes);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const numberOf = pointNumbers(zip.file('word/numbering.xml')?.asText() ?? '');
  const rows = xml.replace(/<w:tr[ >][\s\S]*?<\/w:tr>/g, (row) => {
    const cells = [...row.matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].map(([, cell = '']) =>
      paragraphs(cell, numberOf).join('\n').replace(/\n/g, breakInCell),
    );
    return `<w:p><w:t>${cells.map(escapeXml).join('\t')}</w:t></w:p>`;
  });
  return paragraphs(rows, numberOf).join('\n');
}

function paragraphs(xml: string, numberOf: (properties: string) => string): readonly string[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>([\s\S]*?)<\/w:p>|<w:p(?: [^>]*)?\/>/g)].map(([, inside = '']) => {
    const properties = /<w:pPr>([\s\S]*?)<\/w:pPr>/.exec(inside)?.[1] ?? '';
    const number = numberOf(properties);
    const text = runs(inside.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, ''));
    return pageBreak(properties) + (number && `${number} `) + text;
  });
}

function runs(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>|<w:(br|tab|noBreakHyphen)\b([^>]*)\/>/g);
  return [...pieces]
    .map(([, text, element, attributes = '']) => {
      if (element === 'tab') return '\t';
      if (element === 'noBreakHyphen') return '-';
      if (element === 'br') return attributes.includes('"page"') ? '\f' : '\n';
      return unescapeXml(text ?? '');
    })
    .join('');
}

function pageBreak(properties: string): string {
  return /<w:pageBreakBefore\/>/.test(properties) ? '\f' : '';
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
