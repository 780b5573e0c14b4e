import { isInChain } from '../../documents/chain';
import { type Answers, cellsOf, FLAG_NOT_SET, FLAG_SET } from '../../documents/sources/answers';
import type { Found } from '../../documents/sources/found';
import { SETTING_OF } from '../../documents/sources/schoolFacts';
import { isPersonal } from '../../documents/sources/subject';
import type { Field, Template } from '../../documents/template';
import type { Fact } from '../../documents/values';
import type { AnyBatch } from '../../google/commit';
import type { NameForms } from '../../language/declension';
import type { Material } from './world';

const CELL_BREAK = ' | ';

/** Answers of a programme year for one document, as «Ответы для документов» keeps them. */
export function keptAnswers(template: Template, { tables, world }: Material): Answers {
  const texts = new Map(tables.answers.rows.map(({ id, record }) => [id, record.answer ?? '']));
  const values: Record<string, string> = {};
  const rows: Record<string, string[][]> = {};
  const chosen: Record<string, string[]> = {};
  for (const field of template.fields) {
    const text = texts.get(keyOf(template, field, world.year));
    if (text === undefined) continue;
    if (field.kind !== 'list') values[field.name] = text;
    else {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      if (isTicked(field)) chosen[field.name] = lines;
      else rows[field.name] = lines.map((line) => [...cellsOf(line)]);
    }
  }
  return { values, rows, chosen };
}

/** People of these lists have no numbers and seldom change; those of pairs and mentors are chosen anew every time. */
const isTicked = ({ source }: Field): boolean => source === 'team' || source === 'council';

/** The date and the number of a basis are asked once for all documents that cite it. */
const keyOf = ({ id }: Template, { name, cites, keptWith = id }: Field, year: string): string =>
  cites && isInChain(cites.kind) ? `${year}/${cites.kind}/${cites.part}` : `${year}/${keptWith}/${name}`;

/** What has to be written so that nothing is asked twice: settings, answers, corrected forms. */
export function answersToKeep(
  template: Template,
  material: Material,
  found: readonly Found[],
  answers: Answers,
): AnyBatch[] {
  return [...settingsBatch(material, answers), ...answersBatch(template, material, found, answers)].filter(
    (batch) => (batch.updates?.length ?? 0) + (batch.additions?.length ?? 0) > 0,
  );
}

function settingsBatch({ tables, stored }: Material, { values }: Answers): AnyBatch[] {
  const updates = Object.entries(SETTING_OF).flatMap(([name, key]) => {
    const text = values[name]?.trim();
    return text && text !== (stored as Readonly<Record<string, string>>)[key]
      ? [{ id: key, values: { value: text } }]
      : [];
  });
  return [{ table: tables.settings, updates }];
}

function answersBatch(
  template: Template,
  { tables, world: { year } }: Material,
  found: readonly Found[],
  answers: Answers,
): AnyBatch[] {
  const before = new Map(tables.answers.rows.map(({ id, record }) => [id, record.answer ?? '']));
  const wanted = found.flatMap(({ field, origin }) => {
    const isKept = (origin === 'answer' || origin === 'chosen') && !isPersonal(field, template);
    const text = isKept ? textToKeep(field, answers) : undefined;
    const key = keyOf(template, field, year);
    if (text === undefined || text === (before.get(key) ?? field.preset ?? '')) return [];
    return [{ key, field: field.name, answer: text }];
  });
  return [
    {
      table: tables.answers,
      updates: wanted.filter(({ key }) => before.has(key)).map(({ key, answer }) => ({ id: key, values: { answer } })),
      additions: wanted
        .filter(({ key }) => !before.has(key))
        .map((one) => ({ ...one, document: template.title, programmeYear: year })),
    },
  ];
}

function textToKeep(field: Field, { values, rows, chosen }: Answers): string | undefined {
  if (field.kind !== 'list') return values[field.name]?.trim();
  if (isTicked(field) && chosen[field.name]) return chosen[field.name]?.join('\n');
  return rows[field.name]
    ?.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells.map((cell) => cell.replace(/\s*[|\n]\s*/g, ' ').trim()).join(CELL_BREAK))
    .join('\n');
}

/** A fact as the dialog shows it in a field. */
export function textOfFact(field: Field, fact: Fact): string {
  if (field.kind === 'flag') return fact === true ? FLAG_SET : FLAG_NOT_SET;
  if (typeof fact === 'number') return String(fact);
  if (typeof fact === 'string') return fact;
  return fact && typeof fact === 'object' && 'text' in fact ? String(fact.text) : '';
}

const COLUMN_OF = { род: 'gen', дат: 'dat', вин: 'acc', твор: 'ins', пред: 'pre' } as const;

type FormRow = Readonly<Record<string, string>>;

/** Corrected forms by the nominative: columns of «Формы имён». */
function correctedRows(forms: Readonly<Record<string, string>>): ReadonlyMap<string, FormRow> {
  const rows = new Map<string, FormRow>();
  for (const [key, text] of Object.entries(forms)) {
    const [nominative = '', gramCase = ''] = key.split('|');
    const column = COLUMN_OF[gramCase as keyof typeof COLUMN_OF];
    if (column && text.trim()) rows.set(nominative, { ...rows.get(nominative), [column]: text.trim() });
  }
  return rows;
}

/** Corrections of the dialog go to «Формы имён» and are never asked again. */
export function formsToKeep({ tables }: Material, forms: Readonly<Record<string, string>>): AnyBatch[] {
  const rows = correctedRows(forms);
  if (rows.size === 0) return [];
  const table = tables.nameForms;
  const present = new Set(table.rows.map(({ id }) => id));
  return [
    {
      table,
      updates: [...rows].filter(([id]) => present.has(id)).map(([id, values]) => ({ id, values })),
      additions: [...rows]
        .filter(([id]) => !present.has(id))
        .map(([nominative, values]) => ({ nominative, ...values })),
    },
  ];
}

/** The table of forms with the corrections of this request in it. */
export function withCorrections(table: readonly NameForms[], forms: Readonly<Record<string, string>>): NameForms[] {
  const rows = correctedRows(forms);
  const known = table.map((one) => {
    const corrected = rows.get(one.nominative);
    return corrected ? { ...one, forms: { ...one.forms, ...corrected } } : one;
  });
  const names = new Set(table.map(({ nominative }) => nominative));
  return [
    ...known,
    ...[...rows].filter(([nominative]) => !names.has(nominative)).map(([nominative, forms]) => ({ nominative, forms })),
  ];
}
