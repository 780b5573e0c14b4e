import type { Problem } from '../../problem';
import { ANSWER_STATE } from '../../registries/answerColumns';
import { ANSWER_FATE } from '../../registries/records';
import { CONSENT } from '../../registries/vocabulary';
import type { Registry } from '../../schema/registry';
import { type Answer, ledgerKey } from '../answer';
import { changedValues } from '../personRow';
import type { Questionnaire } from '../questionnaire';
import type { CountedAnswer, Keeping, Kept, Participant } from './keeping';
import { waitingCodes } from './keepProblems';
import { type KeptRow, type KeptRows, keptRows, periodKey } from './keptRows';
import { settleRows } from './settleRows';
import { valuesOf, type Who, whoAnswers } from './whoAnswers';

interface Batch {
  readonly keeping: Keeping;
  readonly rows: KeptRows;
  readonly counted: Map<string, CountedAnswer>;
  readonly lines: Kept['ledgerLines'][number][];
  readonly waiting: Set<string>;
  readonly problems: Problem[];
  refused: number;
}

/**
 * Decides which rows of a sheet the answers of its questionnaires make or change, without doing it. An answer is found
 * again by its own id; else a later answer of the same person to the same questionnaire in the same year or wave takes
 * the place of the earlier one; else it is a new row. An answer under an unknown code is kept for the curator; one of a
 * person whose consent is missing is not kept at all and comes again as long as the form holds it (R054, R055).
 */
export function keepAnswers(keeping: Keeping): Kept {
  const { registry, table, given, ledger, usedIds, questionnaires } = keeping;
  const id = registry.columns.id?.input;
  const ofKey = (key: unknown) => questionnaires.find((one) => one.key === key);
  const rows = keptRows(table, id?.kind === 'id' ? id.prefix : '', usedIds, ofKey);
  const batch: Batch = {
    ...{ keeping, rows, refused: 0 },
    ...{ counted: new Map(), lines: [], waiting: new Set(), problems: [] },
  };
  const seen = new Set(ledger);
  for (const { questionnaire, answer } of inOrderOfTime(given)) {
    const key = ledgerKey(answer);
    if (seen.has(key)) continue;
    seen.add(key);
    keepOne(batch, questionnaire, answer);
  }
  settleRows(keeping, rows, batch.counted, batch.problems);
  return result(batch);
}

const inOrderOfTime = (given: Keeping['given']) =>
  given
    .flatMap(({ questionnaire, answers }) => answers.map((answer) => ({ questionnaire, answer })))
    .sort((a, b) => (a.answer.at ?? '9').localeCompare(b.answer.at ?? '9', 'en'));

function keepOne(batch: Batch, questionnaire: Questionnaire, answer: Answer<Registry>): void {
  const { keeping, rows, lines } = batch;
  const line = (fate: string, person = '') =>
    lines.push({ answerId: answer.answerId, at: answer.at, fate, person, questionnaire: questionnaire.key });
  const said = answer.values as Readonly<Record<string, unknown>>;
  const own = rows.ofAnswer(answer.answerId);
  if (said.consent === CONSENT.no && questionnaire.respondent === 'aboutChild') {
    batch.refused += 1;
    if (own) rows.change(own, { ...blanks(questionnaire, own.values), tags: null, state: ANSWER_STATE.refused });
    line(ANSWER_FATE.refused);
    return;
  }
  if (Object.keys(said).every((key) => key === 'code')) {
    line(ANSWER_FATE.unusable);
    return;
  }
  const who = correctedByHand(keeping, own, whoAnswers(keeping, questionnaire, said));
  const closed = who.candidates.find((person) => !keeping.mayKeep(person, questionnaire));
  if (closed) {
    batch.waiting.add(closed.id);
    return;
  }
  const fate = putRow(batch, questionnaire, answer, who, own);
  line(fate, who.person?.id);
}

/** Writes the answer into its row; returns what became of it. */
function putRow(
  { keeping, rows, counted }: Batch,
  questionnaire: Questionnaire,
  answer: Answer<Registry>,
  who: Who,
  own: KeptRow | undefined,
): string {
  const values = valuesOf(keeping, questionnaire, answer, who);
  const counting = rows.ofPeriod(who.person ? periodKey(questionnaire, values, who.person.id) : '');
  // An answer whose code was put right in the form may meet an earlier one that counts already.
  if (own && counting && own !== counting) rows.change(own, { state: ANSWER_STATE.repeated });
  const row = counting ?? own;
  const since = row?.values.answered;
  if (row && typeof since === 'string' && answer.at !== null && answer.at <= since)
    return own === row && answer.at === since ? ANSWER_FATE.updated : ANSWER_FATE.older;
  const before = row?.values ?? {};
  const cleared = own ? blanks(questionnaire, before) : {};
  const fresh = { ...cleared, ...values };
  if (row) rows.change(row, fresh);
  const kept = row ?? rows.add(fresh);
  const former = before.state === ANSWER_STATE.taken ? keeping.participant(String(before.code ?? '')) : undefined;
  // Edited to another code: what it said of the former person is not said any more.
  if (former && former.id !== who.person?.id) count(counted, `${kept.id} ${former.id}`, former, {}, before);
  if (who.person) count(counted, kept.id, who.person, kept.values, former?.id === who.person.id ? before : {});
  return row ? ANSWER_FATE.updated : ANSWER_FATE.added;
}

/** A code the curator has put right in the row outlives an edit of the answer. */
function correctedByHand(keeping: Keeping, own: KeptRow | undefined, who: Who): Who {
  const { state, code } = own?.values ?? {};
  if (who.person || state !== ANSWER_STATE.taken || typeof code !== 'string') return who;
  const person = keeping.participant(code);
  return person ? { person, candidates: [person], state: ANSWER_STATE.taken, suggestion: null } : who;
}

/** What an edited answer does not say any more. */
const blanks = ({ registry }: Questionnaire, before: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(before)
      .filter((key) => registry.columns[key]?.filledBy === 'answer')
      .map((key) => [key, null]),
  );

function count(
  counted: Map<string, CountedAnswer>,
  id: string,
  person: Participant,
  values: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): void {
  counted.set(id, { person, values, before: counted.get(id)?.before ?? before });
}

function result({ keeping: { registry, given }, rows, counted, lines, waiting, problems, refused }: Batch): Kept {
  const touched = rows.all.filter(({ isTouched }) => isTouched);
  const changed = touched.flatMap(({ stored, values }) =>
    stored ? (changedValues(registry, stored, values).update ?? []) : [],
  );
  const additions = touched.filter(({ stored }) => stored === null).map(({ values }) => values);
  const waits: readonly unknown[] = [ANSWER_STATE.unknownCode, ANSWER_STATE.noCode, ANSWER_STATE.noConsent];
  return {
    additions: additions as Kept['additions'],
    updates: changed,
    ledgerLines: lines,
    counted: [...counted.values()],
    counts: {
      read: given.reduce((sum, { answers }) => sum + answers.length, 0),
      added: additions.length,
      updated: changed.length,
      waiting: [...waiting],
      codeless: rows.all.filter(({ values }) => waits.includes(values.state)).length,
      refused,
    },
    problems: [...problems, ...waitingCodes(registry, [...waiting])],
  };
}
