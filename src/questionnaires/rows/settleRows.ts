import type { Problem } from '../../problem';
import { ANSWER_STATE } from '../../registries/answerColumns';
import { BY_HAND } from '../../registries/vocabulary';
import { readCode } from '../participantCode';
import type { Questionnaire } from '../questionnaire';
import type { CountedAnswer, Keeping } from './keeping';
import { codesUnknown, keptWithoutConsent } from './keepProblems';
import { type KeptRow, type KeptRows, periodKey } from './keptRows';
import { waveOf } from './wave';

const OPEN: readonly unknown[] = [null, ANSWER_STATE.unknownCode, ANSWER_STATE.noCode, ANSWER_STATE.noConsent];

/**
 * Looks again at the rows that do not count yet: those whose code the curator has put right and those typed by hand from
 * paper. A hand-typed row gets its source, state, year and day.
 */
export function settleRows(
  keeping: Keeping,
  rows: KeptRows,
  counted: Map<string, CountedAnswer>,
  problems: Problem[],
): void {
  const unknown: string[] = [];
  const closed: string[] = [];
  for (const row of rows.all) {
    if (row.isTouched || !OPEN.includes(row.values.state ?? null)) continue;
    const owner = ownerOf(keeping, row);
    const byHand = (row.values.state ?? null) === null ? handTyped(keeping, row, owner) : {};
    const state = stateOf(keeping, rows, row, owner, byHand);
    if (state.state !== row.values.state || Object.keys(byHand).length > 0) rows.change(row, { ...byHand, ...state });
    if (state.state === ANSWER_STATE.unknownCode || state.state === ANSWER_STATE.noCode) unknown.push(row.id);
    if (state.state === ANSWER_STATE.noConsent) closed.push(row.id);
    const person = state.state === ANSWER_STATE.taken && state.code ? keeping.participant(state.code) : undefined;
    if (person) counted.set(row.id, { person, values: row.values, before: {} });
  }
  const fresh = rows.all.filter(
    ({ stored, values }) =>
      stored === null && (values.state === ANSWER_STATE.unknownCode || values.state === ANSWER_STATE.noCode),
  );
  problems.push(
    ...codesUnknown(keeping.registry, [...unknown, ...fresh.map(({ id }) => id)]),
    ...keptWithoutConsent(keeping.registry, closed),
  );
}

/** The questionnaire a row answers; one typed by hand is known by the values a questionnaire fixes. */
const ownerOf = ({ questionnaires }: Keeping, { values }: KeptRow): Questionnaire | undefined =>
  questionnaires.find(({ key }) => key === values.questionnaire) ??
  questionnaires.find(({ fixed }) => Object.entries(fixed).every(([key, value]) => values[key] === value)) ??
  (questionnaires.length === 1 ? questionnaires[0] : undefined);

function handTyped({ now, programmeYear, tagsOf }: Keeping, { values }: KeptRow, owner: Questionnaire | undefined) {
  const derived = owner?.derive?.(values, tagsOf) ?? {};
  const moment = typeof values.answered === 'string' ? values.answered : now;
  return {
    ...Object.fromEntries(Object.entries(derived).filter(([key]) => (values[key] ?? null) === null)),
    ...(owner && (owner.repeats === 'wave' || 'kind' in owner.fixed) && !values.wave ? { wave: waveOf(moment) } : {}),
    ...(owner ? { questionnaire: owner.key } : {}),
    source: values.source ?? BY_HAND,
    programmeYear: values.programmeYear ?? programmeYear,
    answered: moment,
  };
}

/** Whether a row counts now, and under which code. */
function stateOf(
  keeping: Keeping,
  rows: KeptRows,
  row: KeptRow,
  owner: Questionnaire | undefined,
  byHand: Readonly<Record<string, unknown>>,
): { readonly state: string; readonly code?: string } {
  const { code } = row.values;
  if (!('code' in keeping.registry.columns) || owner?.respondent === 'curator') return { state: ANSWER_STATE.taken };
  if (typeof code !== 'string' || code.trim() === '') return { state: ANSWER_STATE.noCode };
  const letter = owner === undefined ? '' : owner.respondent === 'mentor' ? 'М' : 'Н';
  const read = readCode(code, letter);
  const person = read?.startsWith(letter) ? keeping.participant(read) : undefined;
  if (!person) return { state: ANSWER_STATE.unknownCode };
  if (owner && !keeping.mayKeep(person, owner)) return { state: ANSWER_STATE.noConsent };
  const counting = owner && rows.ofPeriod(periodKey(owner, { ...row.values, ...byHand }, person.id));
  return { state: counting && counting !== row ? ANSWER_STATE.repeated : ANSWER_STATE.taken, code: person.id };
}
