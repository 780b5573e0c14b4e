import { STAGES } from '../../documents/stages';
import type { AnyBatch } from '../../google/commit';
import { type Folder, folderAt } from '../../google/drive';
import type { Material } from './world';

// What documents need on the Drive, as «Ответы для документов» keeps it: reading the sheet finds it, no search does.

const FOLDER_LINK = 'https://drive.google.com/drive/folders/';

const stageName = (stage: number): string => STAGES[stage]?.folder ?? 'Прочее';
const folderKey = (year: string, stage: number): string => `${year}/folder/${stage}`;

type AnswerTable = Pick<Material, 'tables'>;

const answerOf = ({ tables }: AnswerTable, key: string): string | null =>
  tables.answers.rows.find(({ id }) => id === key)?.record.answer ?? null;

/** «Наставничество / 2026–2027 / 5. Формирование пар»; looked for on the Drive when the sheet does not know it. */
export function stageFolder(material: Material, stage: number): Folder {
  const { year } = material.world;
  const find = (): string =>
    folderAt(
      { key: `folder-${year}`, name: year.replace('/', '–') },
      { key: `folder-${year}-${stage}`, name: stageName(stage) },
    );
  return { id: knownFolder(material, stage) ?? find(), find };
}

export const knownFolder = (material: Material, stage: number): string | null =>
  answerOf(material, folderKey(material.world.year, stage))?.split(FOLDER_LINK)[1] ?? null;

/** What has to be written so that the folder is found without a search; nothing when the sheet knows it. */
export const folderToKeep = (material: Material, stage: number, { id }: Folder): AnyBatch[] =>
  knownFolder(material, stage) === id
    ? []
    : [
        kept(material, folderKey(material.world.year, stage), FOLDER_LINK + id, {
          document: 'Папка на Диске',
          programmeYear: material.world.year,
          field: stageName(stage),
        }),
      ];

const templateKey = (kind: string): string => `template/${kind}`;

/** Whether the school may have a text of its own for this document. */
export const hasOwnText = (material: AnswerTable, kind: string): boolean =>
  answerOf(material, templateKey(kind)) !== null;

/** The school's own text is there from now on, or with null no longer. */
export const ownTextToKeep = (
  material: AnswerTable,
  { id, title }: { readonly id: string; readonly title: string },
  link: string | null,
): AnyBatch[] =>
  answerOf(material, templateKey(id)) === link
    ? []
    : [kept(material, templateKey(id), link, { document: title, field: 'Свой шаблон' })];

function kept(
  { tables }: AnswerTable,
  key: string,
  answer: string | null,
  about: Readonly<Record<string, string>>,
): AnyBatch {
  const stands = tables.answers.rows.some(({ id }) => id === key);
  return {
    table: tables.answers,
    ...(stands ? { updates: [{ id: key, values: { answer } }] } : { additions: [{ key, answer, ...about }] }),
  };
}
