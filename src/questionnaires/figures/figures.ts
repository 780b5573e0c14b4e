import type { QuestionnaireFigures } from '../../panels/questionnaires';
import { curatorReview } from '../../registries/curatorReview';
import { needsAnalysis } from '../../registries/needsAnalysis';
import { questionIn } from '../../schema/formPlan';
import { columnKeys } from '../../schema/registry';
import type { Values } from '../personRow';
import type { Questionnaire } from '../questionnaire';
import { countsOf, type Mean, meansOf } from './means';
import { needsReport } from './needsReport';

/** Below this many answers a breakdown would tell who said what (methodology 3). */
export const FEWEST = 5;
const SATISFIED_FROM = 7;

type Table = QuestionnaireFigures['tables'][number];

/** Figures of one questionnaire's answers; the rows are those that count. */
export function figuresOf(questionnaire: Questionnaire, rows: readonly Values[]): QuestionnaireFigures {
  const { title, respondent } = questionnaire;
  const facts = { title, answers: rows.length };
  if (rows.length === 0) return { ...facts, tables: [], note: 'Ответов пока нет.' };
  if (rows.length < FEWEST && respondent !== 'curator')
    return { ...facts, tables: [], note: `Ответов меньше ${FEWEST}: по цифрам можно было бы узнать, кто что ответил.` };
  const tables =
    questionnaire.registry === needsAnalysis ? needsTables(questionnaire, rows) : tablesOf(questionnaire, rows);
  return { ...facts, tables: tables.filter(({ lines }) => lines.length > 0), note: '' };
}

function needsTables(questionnaire: Questionnaire, rows: readonly Values[]): Table[] {
  const { means, deficits, wishes } = needsReport(questionnaire, rows);
  return [
    { caption: 'Главные дефициты', lines: deficits.map(meanLine) },
    { caption: 'Средние оценки', lines: means.map(meanLine) },
    { caption: 'Хотят научиться', lines: wishes.map(countLine) },
  ];
}

const tablesOf = (questionnaire: Questionnaire, rows: readonly Values[]): Table[] => [
  ...(questionnaire.registry === curatorReview ? [quality(rows)] : []),
  { caption: 'Теги', lines: countsOf(rows, 'tags').map(countLine) },
  ...satisfaction(questionnaire, rows),
  { caption: 'Средние оценки', lines: meansOf(questionnaire, rows).map(meanLine) },
  ...choicesOf(questionnaire, rows),
];

/** How many answered with a mean of seven and more (methodology 3). */
function satisfaction(questionnaire: Questionnaire, rows: readonly Values[]): Table[] {
  const marks = meansOf(questionnaire, rows).map(({ key }) => key);
  if (!marks.includes('satisfied')) return [];
  const answered = rows.flatMap((row) => {
    const own = marks.flatMap((key) => (typeof row[key] === 'number' ? [row[key]] : []));
    return own.length > 0 ? [own.reduce((sum, mark) => sum + mark, 0) / own.length] : [];
  });
  const satisfied = answered.filter((mean) => mean >= SATISFIED_FROM).length;
  const share = Math.round((satisfied / answered.length) * 100);
  return [
    {
      caption: 'Удовлетворённость',
      lines: [
        {
          caption: `Средняя оценка от ${SATISFIED_FROM} и выше`,
          value: `${share} % (${satisfied} из ${answered.length})`,
        },
      ],
    },
  ];
}

const quality = (rows: readonly Values[]): Table => ({
  caption: 'Качество программы',
  lines: rows.flatMap(({ total, level }) =>
    typeof total === 'number' ? [{ caption: String(level ?? ''), value: `${total} из 18` }] : [],
  ),
});

/** Tables of the choices a questionnaire asks. */
const choicesOf = ({ registry, asking }: Questionnaire, rows: readonly Values[]): Table[] =>
  columnKeys(registry).flatMap((key) => {
    const column = registry.columns[key];
    if (column?.input.kind !== 'choice' && column?.input.kind !== 'choices') return [];
    if (questionIn(column, asking.voice) === undefined) return [];
    return [{ caption: column.header, lines: countsOf(rows, key).map(countLine) }];
  });

const decimal = (value: number): string => (Math.round(value * 10) / 10).toFixed(1).replace('.', ',');

const meanLine = ({ caption, mean, count }: Mean) => ({ caption, value: `${decimal(mean)} (ответов: ${count})` });
const countLine = ({ caption, count }: { readonly caption: string; readonly count: number }) => ({
  caption,
  value: String(count),
});
