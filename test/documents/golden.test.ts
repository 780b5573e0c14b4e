import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateDocx } from '../../build/templateDocx.mjs';
import { CATALOGUE } from '../../src/documents/catalogue';
import { checkTemplate } from '../../src/documents/checkTemplate';
import { declining } from '../../src/documents/declining';
import { missing } from '../../src/documents/missing';
import { textOf } from '../../src/documents/plainText';
import { withPresets } from '../../src/documents/presets';
import { render } from '../../src/documents/render';
import type { Field, Template } from '../../src/documents/template';
import { type Facts, prepareValues, type Scope } from '../../src/documents/values';
import type { DateStyle } from '../../src/language/dates';
import { factsFor } from './sampleFacts';

const GOLDEN = join(__dirname, 'golden');
/** UPDATE_GOLDEN=1 writes what is printed now; DOCX=folder leaves the files to look at. */
const { UPDATE_GOLDEN, DOCX } = process.env;

const built = new Map<string, Promise<Uint8Array>>();

function builtOf(template: Template): Promise<Uint8Array> {
  const known = built.get(template.id) ?? templateDocx(template);
  built.set(template.id, known);
  return known;
}

function prepared(template: Template, facts: Facts, dateStyle: DateStyle = 'words'): Scope {
  return prepareValues(template, withPresets(template, facts), declining([]).decline, { dateStyle }).values;
}

async function printed(template: Template, facts: Facts, dateStyle?: DateStyle): Promise<string> {
  const values = prepared(template, facts, dateStyle);
  expect(missing(template, values)).toEqual([]);
  const bytes = render(await builtOf(template), values);
  if (DOCX) writeFileSync(join(DOCX, `${template.id}.docx`), bytes);
  return textOf(bytes).replace(/\u00a0/g, ' ');
}

const TEMPLATES = CATALOGUE.map((template) => [template.id, template] as const);

test.each(TEMPLATES)('%s reads as its golden text', async (id, template) => {
  const file = join(GOLDEN, `${id}.txt`);
  const text = await printed(template, factsFor(id));
  if (UPDATE_GOLDEN) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test('there is a golden text for every document and for nothing else', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(CATALOGUE.map(({ id }) => `${id}.txt`).sort());
});

test.each(TEMPLATES)('%s has no braces, gaps or doubled signs left in any date style', async (id, template) => {
  for (const style of ['words', 'digits', 'quotes'] as const) {
    const text = await printed(template, factsFor(id), style);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\bnull\b/);
    expect(text).not.toMatch(/[^\t\n] {2,}|\.\.|,,|;;|;\.| [,.;:]|«\s|\s»|\(\s|\s\)|:\./);
  }
});

test.each(TEMPLATES)('%s: the built template passes its own check', async (_id, template) => {
  expect(checkTemplate(await builtOf(template), template)).toEqual([]);
});

interface Blank {
  readonly id: string;
  readonly template: Template;
  readonly field: Field;
  readonly list: Field | null;
}

const BLANKS: readonly Blank[] = CATALOGUE.flatMap((template) =>
  template.fields.flatMap((field): readonly Blank[] => [
    ...(field.required ? [{ id: template.id, template, field, list: null }] : []),
    ...(field.item ?? []).flatMap((inner) =>
      inner.required ? [{ id: template.id, template, field: inner, list: field }] : [],
    ),
  ]),
);

const EMPTY: Readonly<Partial<Record<Field['kind'], Facts[string]>>> = { list: [], flag: false };

/** Facts with one blank left empty; nothing else may take its place. */
function without({ template, field, list }: Blank): Facts {
  const facts = withPresets(template, factsFor(template.id));
  if (!list) return { ...facts, [field.name]: EMPTY[field.kind] ?? '' };
  const items = Array.isArray(facts[list.name]) ? (facts[list.name] as readonly (Facts | string)[]) : [];
  const [first = {}, ...rest] = items;
  const whole = typeof first === 'string' ? { [list.item?.[0]?.name ?? '']: first } : first;
  return { ...facts, [list.name]: [{ ...whole, [field.name]: '' }, ...rest] };
}

/** A greeting follows from the name, a list of readers from the council: they are empty only together with it. */
const FOLLOWS = (field: Field): boolean => field.greets !== undefined || field.likewise !== undefined;

test('every required blank of every template, left empty, stops the document and is named', () => {
  const silent = BLANKS.filter(({ field, list }) => !FOLLOWS(list ?? field)).filter((blank) => {
    const found = missing(blank.template, prepared(blank.template, without(blank)));
    return !found.some(({ field, list }) => field === blank.field.name && list === blank.list?.name);
  });
  expect(silent.map(({ id, field }) => `${id} ${field.name}`)).toEqual([]);
  expect(BLANKS.length).toBeGreaterThan(300);
});

const HOSTILE = '{{Руководитель}} {{#Пары}} $& <b>&amp;</b> ]]> =HYPERLINK("x") {{/Пары}}';

/** Days, flags, and the words of the school's own that are printed in capitals. */
const isKept = ({ name, kind }: Field): boolean =>
  kind === 'date' || kind === 'flag' || name === 'Вид документа' || name === 'Распорядительное слово';

test.each(TEMPLATES)('%s prints hostile values as they are', async (id, template) => {
  const bad = (fields: readonly Field[], facts: Facts): Facts =>
    Object.fromEntries(
      fields.map((field) => {
        const fact = facts[field.name];
        if (field.kind === 'list') {
          const items = (Array.isArray(fact) ? fact : []) as readonly (Facts | string)[];
          return [field.name, items.map((item) => bad(field.item ?? [], typeof item === 'string' ? {} : item))];
        }
        return [field.name, isKept(field) ? fact : HOSTILE];
      }),
    );
  const text = await printed(template, bad(template.fields, withPresets(template, factsFor(id))));
  expect(text).toContain(HOSTILE);
  expect(text.split(HOSTILE).join('')).not.toMatch(/\{\{|<b>|HYPERLINK/);
});
