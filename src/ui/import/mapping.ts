import type { ImportPreview } from '../../panels';
import type { Problem } from '../../problem';

export type PreviewColumn = ImportPreview['columns'][number];
export type Choice = ImportPreview['choices'][number];

/** Registry column key for each column of the export, by its place; '' when it is not loaded. */
export type Chosen = readonly string[];

export interface ColumnGroup {
  readonly name: 'unsure' | 'known' | 'skipped';
  readonly title: string;
  /** Places of its columns in the export. */
  readonly places: readonly number[];
}

export const proposed = ({ columns }: ImportPreview): Chosen => columns.map(({ key }) => key);

/** Columns by how much attention they need. Goes by the proposal, so nothing moves while one is choosing. */
export const groupColumns = (columns: readonly PreviewColumn[]): readonly ColumnGroup[] => {
  const places = (belongs: (column: PreviewColumn) => boolean) =>
    columns.flatMap((column, place) => (belongs(column) ? [place] : []));
  const groups: readonly ColumnGroup[] = [
    { name: 'unsure', title: 'Проверьте', places: places(({ sure }) => !sure) },
    { name: 'known', title: 'Узнаны', places: places(({ sure, key }) => sure && key !== '') },
    { name: 'skipped', title: 'Не загружаются', places: places(({ sure, key }) => sure && key === '') },
  ];
  return groups.filter(({ places: own }) => own.length > 0);
};

export const missingRequired = (choices: readonly Choice[], chosen: Chosen): readonly Choice[] =>
  choices.filter(({ key, required }) => required && !chosen.includes(key));

/** Registry columns that two columns of the export claim. */
export const takenTwice = (choices: readonly Choice[], chosen: Chosen): readonly Choice[] =>
  choices.filter(({ key }) => chosen.filter((other) => other === key).length > 1);

/** Problems of the preview that still hold: those about a place or a column that has been settled since are over. */
export const problemsLeft = ({ columns, choices, problems }: ImportPreview, chosen: Chosen): readonly Problem[] =>
  problems.filter(({ where }) => {
    const choice = choices.find(({ caption }) => caption === where?.column);
    if (choice) return chosen.filter((key) => key === choice.key).length !== 1;
    const place = columns.findIndex(({ header }) => header === where?.column);
    return place < 0 || chosen[place] === columns[place]?.key;
  });

/**
 * What is sent: export header → column key. Headers may repeat in an export; then the one that is loaded counts.
 */
export const mappingOf = (columns: readonly PreviewColumn[], chosen: Chosen): Readonly<Record<string, string>> => {
  const mapping: Record<string, string> = {};
  columns.forEach(({ header }, place) => {
    mapping[header] = mapping[header] || (chosen[place] ?? '');
  });
  return mapping;
};
