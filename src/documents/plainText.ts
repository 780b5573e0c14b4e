import { unzip } from './docxTemplate';

/**
 * What a reader sees, line by line: numbers of points included, cells of a row divided by tabs, page break as \f.
 * For previews and for comparing documents; bold, sizes and indents are left out.
 * @param bytes the .docx, or the same in base64
 */
export function textOf(bytes: string | Uint8Array): string {
  const xml = unzip(bytes).file('word/document.xml')?.asText() ?? '';
  const counters: Counters = { numbering: '', counts: [] };
  const rows = xml.replace(/<w:tr[ >][\s\S]*?<\/w:tr>/g, (row) => {
    const cells = [...row.matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].map(([, cell = '']) =>
      paragraphs(cell, counters).join('\n'),
    );
    return `<w:p><w:t>${cells.map(escapeXml).join('\t')}</w:t></w:p>`;
  });
  return paragraphs(rows, counters).join('\n');
}

function paragraphs(xml: string, counters: Counters): readonly string[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>([\s\S]*?)<\/w:p>|<w:p(?: [^>]*)?\/>/g)].map(([, inside = '']) => {
    const properties = /<w:pPr>([\s\S]*?)<\/w:pPr>/.exec(inside)?.[1] ?? '';
    return (
      pageBreak(properties) + pointNumber(properties, counters) + runs(inside.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, ''))
    );
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

/** Numbers given so far in the numbering that is going on. */
interface Counters {
  numbering: string;
  counts: number[];
}

function pointNumber(properties: string, counters: Counters): string {
  const [, level, numbering = ''] = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(properties) ?? [];
  if (level === undefined) return '';
  if (numbering !== counters.numbering) Object.assign(counters, { numbering, counts: [] });
  const depth = Number(level);
  counters.counts[depth] = (counters.counts[depth] ?? 0) + 1;
  counters.counts.length = depth + 1;
  return `${counters.counts.join('.')}. `;
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
