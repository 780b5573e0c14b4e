import { wallTime } from './clock';
import { isGone } from './forms';
import { type KnownForm, knownForms } from './knownForms';
import { patiently } from './retry';

/** Answer as the form keeps it; item ids already turned into column keys, unknown items under their title. */
export interface StoredAnswer {
  readonly responseId: string;
  readonly at: string;
  readonly email: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

export interface StoredAnswers {
  /** By questionnaire. */
  readonly answers: ReadonlyMap<string, readonly StoredAnswer[]>;
  /** Questionnaires whose forms are no more. */
  readonly gone: readonly string[];
  /** The questionnaire to begin with next time; null when every form was read. */
  readonly next: string | null;
}

/**
 * All answers of the known forms: the form's own store is the truth, a trigger only a hint. Two calls a form.
 * @param first the questionnaire to begin with; the others follow it in a circle
 * @param mayGoOn asked before each further form
 */
export function storedAnswers(first: string | null, mayGoOn: () => boolean): StoredAnswers {
  const forms = [...knownForms()].filter(([, { id }]) => id !== '');
  const start = Math.max(
    0,
    forms.findIndex(([key]) => key === first),
  );
  const answers = new Map<string, readonly StoredAnswer[]>();
  const gone: string[] = [];
  for (const [key, known] of [...forms.slice(start), ...forms.slice(0, start)]) {
    if (answers.size > 0 && !mayGoOn()) return { answers, gone, next: key };
    const found = answersIn(known);
    if (found) answers.set(key, found);
    else gone.push(key);
  }
  return { answers, gone, next: null };
}

/** Answers of one questionnaire alone. */
export function storedAnswersOf(key: string): StoredAnswers {
  const known = knownForms().get(key);
  const found = known?.id ? answersIn(known) : null;
  return { answers: new Map(found ? [[key, found]] : []), gone: [], next: null };
}

/** The questionnaire whose form wrote the row an event tells of; null when it cannot be told. */
export function questionnaireOfEvent(event: unknown): string | null {
  const range = (event as { range?: GoogleAppsScript.Spreadsheet.Range } | undefined)?.range;
  const address = range ? patiently(() => range.getSheet().getFormUrl()) : null;
  if (!address) return null;
  const found = [...knownForms()].find(([, { id }]) => id !== '' && address.includes(`/${id}/`));
  return found?.[0] ?? null;
}

function answersIn(known: KnownForm): StoredAnswer[] | null {
  let responses: GoogleAppsScript.Forms.FormResponse[];
  try {
    responses = patiently(() => FormApp.openById(known.id).getResponses());
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
  return responses.map((response) => ({
    responseId: response.getId(),
    at: wallTime(response.getTimestamp()),
    email: response.getRespondentEmail() ?? '',
    answers: answersOf(response, known.keys),
  }));
}

function answersOf(
  response: GoogleAppsScript.Forms.FormResponse,
  keys: KnownForm['keys'],
): Record<string, string | readonly string[]> {
  const answers: Record<string, string | readonly string[]> = Object.create(null) as Record<string, string>;
  for (const item of response.getItemResponses()) {
    const question = item.getItem();
    answers[keys[String(question.getId())] ?? question.getTitle()] = item.getResponse() as string | string[];
  }
  return answers;
}
