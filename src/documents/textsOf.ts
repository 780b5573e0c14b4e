import { type Placeholder, parsePlaceholder } from './placeholder';
import type { Block, Template } from './template';

/** Every text of a template in which placeholders may stand, loops and conditions written out. */
export function textsOf(template: Template): readonly string[] {
  return [template.header ?? '', template.footer ?? '', ...template.blocks.flatMap(blockTexts)];
}

function blockTexts(block: Block): readonly string[] {
  switch (block.block) {
    case 'paragraph':
    case 'point':
    case 'section':
      return [block.text];
    case 'spread':
      return [block.left, block.right];
    case 'columns':
      return [...block.left, ...block.right];
    case 'signature':
      return [block.post, block.name];
    case 'pageBreak':
      return [];
    case 'table':
      return [`{{#${block.rows}}}`, ...block.columns.map(({ cell }) => cell), `{{/${block.rows}}}`];
    case 'cards':
      return [`{{#${block.rows}}}`, ...block.cells.flat().map(({ text }) => text), `{{/${block.rows}}}`];
    case 'annex':
      return [...block.caption, block.title, ...block.blocks.flatMap(blockTexts)];
    case 'each':
      return [`{{#${block.list}}}`, ...block.blocks.flatMap(blockTexts), `{{/${block.list}}}`];
    case 'when': {
      const sign = block.not ? '^' : '?';
      return [`{{${sign}${block.field}}}`, ...block.blocks.flatMap(blockTexts), `{{/?${block.field}}}`];
    }
  }
}

/** The placeholders of texts without the signs of loops and conditions. */
export function placeholdersIn(texts: readonly string[]): readonly Placeholder[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/\{\{\s*[#?^/]?\s*\??([^{}]*)\}\}/g)].map((match) => parsePlaceholder(match[1] ?? '')),
  );
}
