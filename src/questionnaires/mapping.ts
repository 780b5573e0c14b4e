import type { ImportPreview } from '../panels';
import { type Cell, looseKey } from '../schema/cell';
import type { AnyColumn } from '../schema/column';
import { columnKeys, type Registry } from '../schema/registry';
import { uniqueCaptions } from './answerExport';
import { asksAboutHealth, contentKey, looksLikeMoments } from './columnContent';
import { bareCaption, likeness } from './likeness';

export type ProposedColumn = ImportPreview['columns'][number];

/** Column key by caption of the export (`uniqueCaptions`); a caption that is absent or '' is not loaded. */
export type Mapping = Readonly<Record<string, string>>;

/** The form's own column; no question asks for it. */
const AUTOMATIC: Readonly<Record<string, readonly string[]>> = {
  answered: ['Отметка времени', 'Timestamp', 'Дата и время', 'Время ответа', 'Дата отправки', 'Время создания'],
  email: ['Адрес электронной почты', 'Имя пользователя', 'Email', 'E-mail', 'Email address', 'Username'],
};

const ENOUGH_LIKENESS = 0.5;
const SAMPLE = 200;

/** Columns an export can fill: what a questionnaire asks, the address, and the time of the answer. */
export const fillable = (registry: Registry): string[] =>
  columnKeys(registry).filter((key) => registry.columns[key]?.filledBy === 'answer' || key === 'answered');

/** What the curator sees in the question list: the question itself, or the column. */
export const captionOf = (registry: Registry, key: string): string => {
  const column = registry.columns[key] as AnyColumn | undefined;
  return key === 'answered' ? 'Отметка времени' : (column?.ask ?? column?.header ?? key);
};

/** Every caption under which a column is known. */
export const namesOf = (registry: Registry, key: string): string[] => {
  const column = registry.columns[key] as AnyColumn;
  return [column.ask ?? '', column.header, ...column.aliases, ...(AUTOMATIC[key] ?? [])].filter((name) => name !== '');
};

/** The chosen key of a column, '' for none. Captions are foreign text: «constructor» is a caption like any other. */
export function chosenKey(mapping: Mapping, caption: string): string {
  const key: unknown = Object.getOwnPropertyDescriptor(mapping, caption)?.value;
  return typeof key === 'string' ? key : '';
}

/** What is remembered of a mapping the curator confirmed: loose caption → key, '' for «не загружать». */
export const rememberMapping = (header: readonly string[], mapping: Mapping): Record<string, string> =>
  Object.fromEntries(uniqueCaptions(header).map((caption) => [looseKey(caption), chosenKey(mapping, caption)]));

/**
 * Proposes a column for every caption of an export (R049): what the curator chose last time, then the same
 * wording, then the contents (time, e-mail), then the nearest wording marked as unsure. No column is proposed twice.
 */
export function proposeMapping(
  registry: Registry,
  header: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  remembered: Readonly<Record<string, string>> = {},
): ProposedColumn[] {
  const captions = uniqueCaptions(header);
  const keys = fillable(registry);
  const proposed = new Map<number, { key: string; sure: boolean; note: string }>();
  const taken = new Set<string>();
  const propose = (index: number, key: string, sure: boolean, note: string) => {
    if (proposed.has(index) || taken.has(key)) return;
    if (key !== '') taken.add(key);
    proposed.set(index, { key, sure, note });
  };
  const valuesOf = (index: number) => sampleRows.slice(0, SAMPLE).map((row) => row[index] ?? '');

  captions.forEach((caption, index) => {
    const known = Object.keys(remembered).includes(looseKey(caption));
    const key = chosenKey(remembered, looseKey(caption));
    if (known && (key === '' || keys.includes(key))) propose(index, key, true, key === '' ? notLoadedLastTime : '');
  });
  for (const same of [looseKey, bareCaption]) {
    captions.forEach((caption, index) => {
      const health = asksAboutHealth(caption) && same !== looseKey;
      if (health) propose(index, '', true, healthNote);
      const key = keys.find((candidate) => namesOf(registry, candidate).some((name) => same(name) === same(caption)));
      if (health || key === undefined || taken.has(key)) return;
      const doubtful = key === 'answered' && !looksLikeMoments(registry, valuesOf(index));
      propose(index, key, !doubtful, doubtful ? 'В столбце не видно времени ответов: проверьте.' : '');
    });
  }
  captions.forEach((_, index) => {
    if (proposed.has(index)) return;
    const key = contentKey(registry, valuesOf(index));
    if (key !== undefined && keys.includes(key))
      propose(index, key, key === 'answered', key === 'answered' ? timeNote : 'Определено по содержанию: проверьте.');
  });
  for (const { index, key } of nearest(registry, captions, keys))
    propose(index, key, false, `Похоже на «${captionOf(registry, key)}»: проверьте.`);
  return captions.map((caption, index) => ({ header: caption, ...(proposed.get(index) ?? unknown) }));
}

const healthNote = 'Не загружается: в ответах могут быть сведения о здоровье, программа их не хранит.';
const notLoadedLastTime = 'Не загружается: так вы выбрали в прошлый раз.';
const timeNote = 'Время ответа: определено по содержанию столбца.';
const unknown = { key: '', sure: false, note: 'Такого вопроса в анкете нет: столбец не загружается.' };

/** Pairs of unlike captions worth proposing, the best first; ties in the order of the export. */
function nearest(
  registry: Registry,
  captions: readonly string[],
  keys: readonly string[],
): { index: number; key: string }[] {
  const names = keys
    .filter((key) => key !== 'answered')
    .map((key) => ({ key, bare: namesOf(registry, key).map(bareCaption) }));
  return captions
    .flatMap((caption, index) => {
      const bare = bareCaption(caption);
      return names.map((name) => ({
        index,
        key: name.key,
        score: Math.max(...name.bare.map((one) => likeness(one, bare))),
      }));
    })
    .filter(({ score }) => score >= ENOUGH_LIKENESS)
    .sort((a, b) => b.score - a.score || a.index - b.index);
}
