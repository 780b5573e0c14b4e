import { folderAt } from '../../google/drive';

/** Stages of the programme (methodology 2); 0 is the district's. */
const STAGES: readonly string[] = [
  'Муниципальные документы',
  '1. Подготовка условий',
  '2. База наставляемых',
  '3. База наставников',
  '4. Отбор и обучение наставников',
  '5. Формирование пар',
  '6. Работа пар',
  '7. Завершение',
];

/** «Наставничество / 2026–2027 / 5. Формирование пар». */
export const stageFolder = (year: string, stage: number): string =>
  folderAt(
    { key: `folder-${year}`, name: year.replace('/', '–') },
    { key: `folder-${year}-${stage}`, name: STAGES[stage] ?? 'Прочее' },
  );
