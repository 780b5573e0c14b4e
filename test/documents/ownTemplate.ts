import PizZip from 'pizzip';
import { templateDocx } from '../../build/templateDocx.mjs';
import type { Block, Field, Template } from '../../src/documents/template';

export const FIELDS: readonly Field[] = [
  { name: 'Куратор', kind: 'name', source: 'settings', required: true, personal: true },
  { name: 'Место издания', kind: 'text', source: 'settings' },
  { name: 'Дата', kind: 'date', source: 'register' },
  { name: 'Срочно', kind: 'flag', source: 'asked' },
  {
    name: 'Пары',
    kind: 'list',
    source: 'pairs',
    item: [
      { name: 'Наставник', kind: 'name', source: 'pairs', required: true },
      { name: 'Класс', kind: 'text', source: 'pairs' },
    ],
  },
];

export const DECLARED: Template = {
  id: 'test',
  title: 'Проверка',
  group: 'Приказы',
  stage: 1,
  audience: 'one',
  fields: FIELDS,
  blocks: [],
};

/** A .docx as a curator would write it: one paragraph per line. */
export function ownTemplate(...lines: readonly string[]): Promise<Uint8Array> {
  const blocks = lines.map((text): Block => ({ block: 'paragraph', look: 'plain', text }));
  return templateDocx({ ...DECLARED, blocks });
}

/** The same document with its main part changed by hand. */
export function withXml(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const zip = new PizZip(docx);
  zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
  return zip.generate({ type: 'uint8array' });
}

export function xmlOf(docx: Uint8Array): string {
  return new PizZip(docx).file('word/document.xml')?.asText() ?? '';
}
