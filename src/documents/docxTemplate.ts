import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { CannotProceed, type Problem } from '../problem';
import { toRunXml } from './literalText';
import { keyOf, type Placeholder, parsePlaceholder } from './placeholder';
import { structureProblems } from './templateProblems';

/** A placeholder of a compiled template; loops and conditions hold what stands between their ends. */
export interface TemplatePart {
  readonly type: string;
  readonly module?: string;
  readonly placeholder?: Placeholder;
  readonly isCondition?: boolean;
  readonly subparsed?: readonly TemplatePart[];
}

/** Where a value comes from while a template is being filled. */
export type Lookup = (scope: unknown, part: TemplatePart, depth: number) => unknown;

const UNREADABLE: Problem = {
  code: 'template-unreadable',
  message:
    'Файл шаблона не открывается: это не документ .docx или он повреждён. Документ не создан. ' +
    'Верните встроенный шаблон или сохраните свой ещё раз.',
};

/**
 * Compiles a template with Russian placeholders.
 * @param bytes the .docx, or the same in base64
 * @throws CannotProceed when the file is no .docx or its braces do not match
 */
export function openTemplate(bytes: string | Uint8Array, lookup: Lookup): Docxtemplater<PizZip> {
  const zip = unzip(bytes);
  const written = new Map<string, string>();
  try {
    return new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      errorLogging: false,
      parser: () => ({
        get: (scope, context) => lookup(scope, context.meta.part as unknown as TemplatePart, context.num),
      }),
      modules: [russianPlaceholders(written)],
    });
  } catch (error) {
    const [first = UNREADABLE, ...rest] = structureProblems(error, written);
    throw new CannotProceed(first, ...rest);
  }
}

/** Opens a .docx; what is not one is refused with words a curator understands. */
export function unzip(bytes: string | Uint8Array): PizZip {
  try {
    const zip = new PizZip(bytes, { base64: typeof bytes === 'string' });
    if (zip.file('word/document.xml')) return zip;
  } catch {
    throw new CannotProceed(UNREADABLE);
  }
  throw new CannotProceed(UNREADABLE);
}

/** Placeholders of a compiled template in the order of its text, header and footer included. */
export function partsOf(template: Docxtemplater<PizZip>): readonly TemplatePart[] {
  const { compiled } = template as unknown as { compiled: Record<string, { postparsed: readonly TemplatePart[] }> };
  return Object.values(compiled).flatMap(({ postparsed }) => postparsed.filter(({ type }) => type === 'placeholder'));
}

/**
 * Reads every placeholder itself, so that no foreign syntax (raw XML above all) can be reached from a template, and
 * prints values as text.
 */
function russianPlaceholders(written: Map<string, string>): DXT.Module {
  let textElement = '';
  const read = (inside = '') => {
    const placeholder = parsePlaceholder(inside);
    const value = keyOf(placeholder);
    if (!written.has(value)) written.set(value, placeholder.written);
    return { placeholder, value, priority: 1 };
  };
  const loop = (location: 'start' | 'end', inverted: boolean, isCondition: boolean) => (values: string[]) => ({
    ...read(values[1]),
    location,
    inverted,
    isCondition,
    expandTo: 'auto',
  });
  const field = (values: string[]) => read(values[1]);
  return {
    name: 'RussianPlaceholders',
    priority: 1,
    matchers: () =>
      [
        [/^\s*#([\s\S]*)$/, 'loop', loop('start', false, false)],
        [/^\s*\?([\s\S]*)$/, 'loop', loop('start', false, true)],
        [/^\s*\^([\s\S]*)$/, 'loop', loop('start', true, true)],
        [/^\s*\/\s*[#?^]?([\s\S]*)$/, 'loop', loop('end', false, false)],
        [/^\s*([^\s#?^/][\s\S]*|)$/, 'field', field],
      ] as unknown as ReturnType<NonNullable<DXT.Module['matchers']>>,
    render: (part, { scopeManager }) => {
      const tag = part as DXT.Part & { readonly text?: boolean };
      if (tag.type === 'tag' && tag.position === 'start' && tag.text) textElement = tag.tag ?? '';
      if (part.type !== 'placeholder' || part.module !== 'field') return null;
      const value: unknown = scopeManager.getValue(part.value, { part });
      return { value: toRunXml(typeof value === 'string' ? value : '', textElement === 'w:t'), errors: [] };
    },
  };
}
