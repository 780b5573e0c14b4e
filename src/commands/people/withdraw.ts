import { openBook } from '../../google/book';
import { deleteAnswers } from '../../google/deleteAnswers';
import { alone } from '../../google/lock';
import type { Calls, Withdrawn } from '../../panels';
import { documents } from '../../registries/documents';
import { pairs } from '../../registries/pairs';
import { openToLook } from './openForPeople';
import { actOf } from './withdrawal/act';
import { adviceOn } from './withdrawal/advice';
import { erase } from './withdrawal/erase';
import { documentsNaming } from './withdrawal/issued';
import { stop } from './withdrawal/stop';

/**
 * A consent is taken back (R054; story 13): from this moment nobody is paired, named or written to on it, pairs at work
 * end, and the other side is free for a new search. On request the tables forget the person; the act says what was
 * destroyed and names nobody. Every step may be repeated: what a broken run left is finished by the next one.
 */
export function withdrawConsent(request: Calls['people.withdraw']['argument']): Withdrawn {
  const isErasing = request.erase && request.kind === 'data';
  const stopped = alone(() => stop(openToLook(), request, isErasing));
  const answers = isErasing ? alone(() => erase(openToLook(), request.personId)) : null;
  if (answers) deleteAnswers(answers);
  const act = isErasing ? actOf(request.personId) : null;
  const book = openBook(pairs, documents);
  return {
    stoppedPairs: stopped.pairs,
    documents: documentsNaming(book, request.personId),
    act: act?.link ?? '',
    erased: isErasing,
    advice: [...(act?.problems ?? []), ...adviceOn(request, stopped, isErasing)],
  };
}
