import { alone } from '../google/lock';
import { recall, remember } from '../google/memory';
import { cellsOfSheet, sheetTitles } from '../google/sheets';
import type { Calls, ImportPreview, ImportReport, ImportRequest, ImportTarget } from '../panels';
import { CannotProceed, type Problem } from '../problem';
import { type AnswerExport, exportOfSheet } from '../questionnaires/answerExport';
import { readCsv } from '../questionnaires/csvFile';
import { rememberMapping } from '../questionnaires/mapping';
import { checkMapping, looksLikeAnswersOf, previewImport } from '../questionnaires/mappingCheck';
import { readAnswers } from '../questionnaires/readAnswers';
import { registries } from '../registries/index';
import { mentees } from '../registries/mentees';
import { mentors } from '../registries/mentors';
import type { Registry } from '../schema/registry';
import { openForIntake, takeAnswers } from './intake/takeAnswers';

const registryOf: Readonly<Record<ImportTarget, Registry>> = { mentees, mentors };
const MEMORY = 'mapping.';

/** Sheets of this spreadsheet that may hold answers: all but the add-on's own. */
export function importSources(): { sheets: string[] } {
  const own = new Set(registries.map(({ sheet }) => sheet));
  return { sheets: sheetTitles().filter((title) => !own.has(title)) };
}

/** How the columns of an export would be read, as remembered from the last time or proposed anew. */
export function importPreview(request: ImportRequest): ImportPreview {
  const { export: source, problems } = readSource(request);
  const remembered = recall<Record<string, string>>(MEMORY + request.target) ?? {};
  const preview = previewImport(registryOf[request.target], source, remembered);
  return { ...preview, problems: [...problems, ...wrongAudience(request.target, source), ...preview.problems] };
}

const audience: Readonly<Record<ImportTarget, string>> = { mentees: 'Наставляемые', mentors: 'Наставники' };

function wrongAudience(target: ImportTarget, source: AnswerExport): Problem[] {
  const other = target === 'mentees' ? 'mentors' : 'mentees';
  if (!looksLikeAnswersOf(registryOf[other], registryOf[target], source)) return [];
  const message =
    `Похоже, это ответы на другую анкету. Ничего ещё не загружено. Нажмите «Назад» и выберите «${audience[other]}», ` +
    'если это так.';
  return [{ code: 'mapping-other-audience', message }];
}

/** Takes an export in by the confirmed mapping, and remembers the mapping. The same file twice adds nothing (R052). */
export function importRun(request: Calls['import.run']['argument']): ImportReport {
  const { target, mapping } = request;
  const registry = registryOf[target];
  const { export: source, problems } = readSource(request);
  const { stops } = checkMapping(registry, source.header, mapping);
  const [first, ...rest] = stops;
  if (first) throw new CannotProceed(first, ...rest);
  const { answers, problems: unread } = readAnswers(registry, source, mapping, target);
  const result = alone(() =>
    takeAnswers(openForIntake(), new Map([[target, answers]]), 'Файл', 'Загрузка ответов из файла'),
  );
  remember(MEMORY + target, rememberMapping(source.header, mapping));
  const { read, accepted, waitingConsent, duplicates, refused, unusable } = result.counts[target];
  return {
    read,
    accepted,
    waitingConsent,
    duplicates,
    refused: refused + unusable,
    problems: once([...problems, ...unread, ...result.problems]),
    unknownWords: result.unknownWords,
  };
}

function readSource({ source }: ImportRequest): { export: AnswerExport; problems: readonly Problem[] } {
  if (source.kind === 'csv') {
    const file = readCsv(source.text);
    if (!file.ok) throw new CannotProceed(file.problem);
    return { export: { name: source.name, header: file.header, rows: file.rows }, problems: file.problems };
  }
  const cells = cellsOfSheet(source.title);
  if (!cells)
    throw new CannotProceed({
      code: 'С-21',
      message:
        'Лист с ответами не найден: его переименовали или удалили. Ничего не изменено. Выберите лист снова. (С-21)',
    });
  return { export: exportOfSheet(source.title, cells), problems: [] };
}

const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [`${problem.where?.row ?? ''}|${problem.message}`, problem])).values(),
];
