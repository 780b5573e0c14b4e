import { ANSWER_STATE } from '../../registries/answerColumns';
import { FROM_QUESTIONNAIRE } from '../../registries/vocabulary';
import type { Registry } from '../../schema/registry';
import type { Answer } from '../answer';
import { readCode } from '../participantCode';
import type { Values } from '../personRow';
import type { Questionnaire } from '../questionnaire';
import type { Keeping, Participant } from './keeping';
import { waveOf } from './wave';

export interface Who {
  /** The person the answer belongs to; null while that is not known, or nobody is asked. */
  readonly person: Participant | null;
  /** Everybody whose consent must be there before the answer is kept. */
  readonly candidates: readonly Participant[];
  readonly state: string;
  /** Codes of mentees it may be about. */
  readonly suggestion: string | null;
}

const LETTER: Readonly<Record<string, string>> = { mentee: 'Н', mentor: 'М', aboutChild: 'Н' };

/** Whose answer it is: by code alone. A name and a class only suggest somebody to the curator (R052). */
export function whoAnswers(keeping: Keeping, { respondent }: Questionnaire, said: Values): Who {
  const letter = LETTER[respondent];
  const taken = { person: null, candidates: [], state: ANSWER_STATE.taken, suggestion: null };
  if (letter === undefined) return taken;
  const code = readCode(said.code, letter);
  const found = code?.startsWith(letter) ? keeping.participant(code) : undefined;
  if (found) return { ...taken, person: found, candidates: [found] };
  const name = typeof said.childName === 'string' ? said.childName : '';
  const alike =
    respondent === 'aboutChild' ? keeping.children(name, (said.childClass as string | undefined) ?? null) : [];
  return {
    person: null,
    // Where the name fits one child alone, the answer is about that child, and so is the consent.
    candidates: alike.length === 1 ? alike : [],
    state: typeof said.code === 'string' && said.code !== '' ? ANSWER_STATE.unknownCode : ANSWER_STATE.noCode,
    suggestion: alike.length > 0 ? alike.map(({ id }) => id).join(', ') : null,
  };
}

/** All values an answer gives its row. */
export function valuesOf(
  keeping: Keeping,
  questionnaire: Questionnaire,
  { values, answerId, at }: Answer<Registry>,
  { person, state, suggestion }: Who,
): Values {
  const { registry, fixed, derive, repeats, key } = questionnaire;
  const { now, programmeYear, tagsOf } = keeping;
  const moment = at ?? now;
  return {
    source: FROM_QUESTIONNAIRE,
    ...values,
    ...derive?.(values as Values, tagsOf),
    ...fixed,
    ...(person ? { code: person.id } : {}),
    ...(registry.columns.suggestion ? { suggestion } : {}),
    ...(registry.columns.wave && (repeats === 'wave' || 'kind' in fixed) ? { wave: waveOf(moment) } : {}),
    ...{ state, programmeYear, answered: moment, answerId, questionnaire: key },
  };
}
