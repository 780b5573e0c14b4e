import { Blob } from './blob';
import { Exception } from './line';
import { constants, Shim, stand, toText } from './shim';

export class HtmlOutput extends Shim {
  content: string;
  title = '';
  width: number | undefined;
  height: number | undefined;
  private readonly tags: string[] = [];
  constructor(content: string) {
    super('HtmlOutput');
    this.content = content;
  }
  setTitle(title: string): this {
    this.title = toText(title);
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  append(more: string): this {
    this.content += more;
    return this;
  }
  appendUntrusted(more: string): this {
    this.content += escapeHtml(more);
    return this;
  }
  clear(): this {
    this.content = '';
    return this;
  }
  setSandboxMode(_mode: string): this {
    return this;
  }
  setXFrameOptionsMode(_mode: string): this {
    return this;
  }
  setFaviconUrl(_url: string): this {
    return this;
  }
  addMetaTag(name: string, content: string): this {
    this.tags.push(`${name}=${content}`);
    return this;
  }
  getBlob(): Blob {
    return Blob.ofText(this.content, 'text/html', 'untitled.html');
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (value: unknown): string => toText(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Fills scriptlets: `<?= ?>` escaped, `<?!= ?>` as it is, `<? ?>` statements. */
function evaluate(source: string, values: Readonly<Record<string, unknown>>): string {
  const parts: string[] = ["let __out = '';"];
  let rest = 0;
  for (const found of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    parts.push(`__out += ${JSON.stringify(source.slice(rest, found.index))};`);
    const [all, kind, code] = found;
    parts.push(kind === '=' ? `__out += __escape(${code});` : kind === '!=' ? `__out += (${code});` : `${code};`);
    rest = (found.index ?? 0) + all.length;
  }
  parts.push(`__out += ${JSON.stringify(source.slice(rest))}; return __out;`);
  const names = Object.keys(values);
  const fill = new Function('__escape', ...names, parts.join('\n'));
  return String(fill(escapeHtml, ...names.map((name) => values[name])));
}

/** A template holds whatever the script puts on it, so a missing member is not an error here. */
function template(source: string): object {
  const values: Record<string, unknown> = {};
  return new Proxy(values, {
    get: (target, member) => {
      if (member === 'evaluate') return () => new HtmlOutput(evaluate(source, target));
      if (member === 'getRawContent') return () => source;
      return Reflect.get(target, member);
    },
  });
}

export function makeHtmlService(pages: Readonly<Record<string, string>>): object {
  const page = (name: string): string => {
    const found = pages[name] ?? pages[`${name}.html`];
    if (found === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return found;
  };
  return stand('HtmlService', {
    createHtmlOutput: (content: unknown = '') => new HtmlOutput(toText(content)),
    createHtmlOutputFromFile: (name: string) => new HtmlOutput(page(name)),
    createTemplateFromFile: (name: string) => template(page(name)),
    createTemplate: (source: string) => template(source),
    SandboxMode: constants('SandboxMode', 'IFRAME', 'NATIVE', 'EMULATED'),
    XFrameOptionsMode: constants('XFrameOptionsMode', 'DEFAULT', 'ALLOWALL'),
  });
}
