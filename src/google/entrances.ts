import { atTheEdge } from './edge';
import { say } from './ui';

const SHOWN = 12;

/** A menu item: what the command answers is shown, and so is what stopped it. */
export function fromMenu(title: string, run: () => unknown): void {
  const answer = atTheEdge(title, run);
  if (!answer.ok) {
    const lines = answer.problems.slice(0, SHOWN).map(({ message }) => message);
    const more = answer.problems.length - lines.length;
    say(title, more > 0 ? `${lines.join('\n')}\n…и ещё ${more}.` : lines.join('\n'));
  } else if (typeof answer.value === 'string') say(title, answer.value);
}

/** A trigger: nobody is watching; what failed is tried again by the next one. */
export function quietly(task: string, run: () => void): void {
  atTheEdge(task, run);
}
