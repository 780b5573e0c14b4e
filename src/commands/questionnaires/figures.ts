import { demand, openBook } from '../../google/book';
import { today } from '../../google/clock';
import type { QuestionnaireFigures } from '../../panels';
import { figuresOf } from '../../questionnaires/figures/figures';
import type { Values } from '../../questionnaires/personRow';
import { countsIn } from '../../registries/answerColumns';
import { programmeYear, readSettings } from '../../registries/readSettings';
import { settingsSheet } from '../../registries/settings';
import { demanded } from './demanded';

/** Figures of this programme year; answers that wait for a code or a consent are not in them. */
export function questionnaireFigures({ key }: { readonly key: string }): QuestionnaireFigures {
  const questionnaire = demanded(key);
  const book = openBook(settingsSheet, questionnaire.registry);
  const { settings } = readSettings(demand(book.read(settingsSheet)));
  const year = programmeYear(settings, today());
  const rows = demand(book.read(questionnaire.registry)).rows.map(({ record }) => record as Values);
  return figuresOf(
    questionnaire,
    rows.filter((row) => row.questionnaire === key && countsIn(year, row)),
  );
}
