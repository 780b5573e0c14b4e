import type { ImportPreview } from '../panels';
import type { Problem } from '../problem';
import { looseKey } from '../schema/cell';
import type { Registry } from '../schema/registry';
import { type AnswerExport, isBlankRow, uniqueCaptions } from './answerExport';
import { asksAboutHealth } from './columnContent';
import { captionOf, chosenKey, fillable, type Mapping, namesOf, proposeMapping } from './mapping';

/** Everything the mapping sidebar shows before an import. */
export function previewImport(
  registry: Registry,
  source: AnswerExport,
  remembered: Readonly<Record<string, string>> = {},
): ImportPreview {
  const columns = proposeMapping(registry, source.header, source.rows, remembered);
  const mapping = Object.fromEntries(columns.map(({ header, key }) => [header, key]));
  const { stops, notes } = checkMapping(registry, source.header, mapping);
  return {
    rows: source.rows.filter((row) => !isBlankRow(row)).length,
    columns,
    choices: fillable(registry).map((key) => ({
      key,
      caption: captionOf(registry, key),
      required: registry.columns[key]?.required ?? false,
    })),
    problems: [...stops, ...notes],
  };
}

/** Does an export answer the other registry's questionnaire rather than this one? */
export const looksLikeAnswersOf = (other: Registry, registry: Registry, source: AnswerExport): boolean => {
  const known = (each: Registry): number =>
    proposeMapping(each, source.header, source.rows, {}).filter(({ key, sure }) => key !== '' && sure).length;
  return known(other) > known(registry);
};

/** Judges a mapping: `stops` forbid the import, `notes` tell what will be missing. */
export function checkMapping(
  registry: Registry,
  header: readonly string[],
  mapping: Mapping,
): { stops: Problem[]; notes: Problem[] } {
  const captions = uniqueCaptions(header);
  const keys = fillable(registry);
  const chosen = captions.map((caption) => chosenKey(mapping, caption));
  const stops: Problem[] = [];
  const notes: Problem[] = [];
  captions.forEach((caption, index) => {
    const key = chosen[index] as string;
    if (key === '') return;
    if (!keys.includes(key)) stops.push(foreignKey(caption));
    else if (chosen.indexOf(key) !== index) stops.push(doubled(captionOf(registry, key)));
    else if (isHealthColumn(registry, caption, key)) stops.push(health(caption));
  });
  for (const key of keys) {
    if (!registry.columns[key]?.required || chosen.includes(key)) continue;
    (key === 'name' ? stops : notes).push(missing(captionOf(registry, key), key === 'name'));
  }
  if (!chosen.includes('answered')) notes.push(noTime);
  return { stops, notes };
}

const isHealthColumn = (registry: Registry, caption: string, key: string): boolean =>
  asksAboutHealth(caption) && !namesOf(registry, key).some((name) => looseKey(name) === looseKey(caption));

const foreignKey = (caption: string): Problem => ({
  code: 'mapping-unknown-column',
  message: `Для столбца «${caption}» выбран вопрос, которого в анкете нет. Ничего не загружено. Выберите вопрос из списка.`,
  where: { column: caption },
});

const doubled = (caption: string): Problem => ({
  code: 'mapping-doubled',
  message: `Вопрос «${caption}» выбран для двух столбцов. Ничего не загружено. Оставьте один из них.`,
  where: { column: caption },
});

const health = (caption: string): Problem => ({
  code: 'mapping-health',
  message: `В столбце «${caption}» могут быть сведения о здоровье. Ничего не загружено. Выберите для него «Не загружать».`,
  where: { column: caption },
});

const missing = (caption: string, stops: boolean): Problem => ({
  code: 'mapping-missing',
  message: stops
    ? `Не найден столбец «${caption}». Без него ответы не загрузить. Укажите, где он, или скачайте файл с этим столбцом.`
    : `Не найден столбец «${caption}». Ответы загрузятся без него. Если столбец в файле есть, укажите его.`,
  where: { column: caption },
});

const noTime: Problem = {
  code: 'mapping-no-time',
  message: 'Не найдено время ответов. Новым из нескольких ответов человека будет считаться тот, что ниже в файле.',
};
