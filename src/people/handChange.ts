import type { Problem } from '../problem';

/** A status somebody changed on the sheet; `against` is what the chain says to it, '' when it agrees. */
export interface HandChange {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly against: string;
}

const LONGEST = 1000;
const QUIETLY = 'Учтены строки, внесённые вручную';

/** The line of the journal. */
export const handChangeAction = (changes: readonly HandChange[]): string =>
  changes.length === 0
    ? QUIETLY
    : `Учтены статусы, изменённые вручную: ${changes.map(stepText).join('; ')}`.slice(0, LONGEST);

const stepText = ({ id, from, to, against }: HandChange): string =>
  `${id}: «${from}» → «${to}»${against ? ` (${against})` : ''}`;

/**
 * What the curator is told of a change the chain does not allow.
 * @param final the status the row has after all: a pair that is at work outdoes what was typed
 */
export function handChangeProblem({ id, from, to, against }: HandChange, final: string): Problem[] {
  if (!against) return [];
  const outcome =
    final === to
      ? 'Статус оставлен как есть. Проверьте его или верните прежний'
      : `Снова указан статус «${final}». Сначала завершите или прекратите пару на листе «Пары»`;
  const message = `${id}: вручную поставлен статус «${to}» вместо «${from}», но ${against}. ${outcome}.`;
  return [{ code: 'status-skips', message }];
}
