import { type Cell, looseKey } from '../schema/cell';
import type { Registry } from '../schema/registry';
import type { Answer } from './answer';
import { fillable, namesOf } from './mapping';
import { readCells } from './readAnswers';

/** A response as the form's own store gives it. */
export interface FormResponse {
  readonly responseId: string;
  /** Wall time `yyyy-MM-ddTHH:mm:ss` of the spreadsheet's zone; a later edit of the response has a later time. */
  readonly at: string;
  /** '' when the form does not collect addresses. */
  readonly email: string;
  /** By column key or by the title of the question; several ticked boxes are a list. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

/** Reads a form's response into the same answer a row of its export would give, with the form's id. */
export function fromFormResponse<R extends Registry>(registry: R, response: FormResponse, title: string): Answer<R> {
  const keys = fillable(registry);
  const cells: Record<string, Cell> = {};
  if (response.email) cells.email = response.email;
  for (const [name, given] of Object.entries(response.answers)) {
    const key = keys.includes(name) ? name : keyOfQuestion(registry, keys, name);
    if (key !== undefined && key !== 'answered') cells[key] = typeof given === 'string' ? given : given.join(';');
  }
  const read = readCells(registry, cells, { sheet: title, row: 0 });
  return { ...read, answerId: response.responseId, at: response.at, row: 0 };
}

/** A curator may have put a question into other words a little: quotes, dashes, ё and case do not matter. */
const keyOfQuestion = (registry: Registry, keys: readonly string[], title: string): string | undefined =>
  keys.find((key) => namesOf(registry, key).some((name) => looseKey(name) === looseKey(title)));
