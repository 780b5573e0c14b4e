import type { Solution } from './assignment/instance';
import type { MenteeFacts } from './people';
import type { Prepared } from './prepare';
import { tagShortages } from './shortage';

const MOST_TAGS = 3;

/** The reason of a mentee in a large shortage: the first tag of the request that lacks places, else the block as a whole. */
export function shortageReason(prepared: Prepared, coverage: Solution): (mentee: MenteeFacts) => string {
  const { context, seekers, instance } = prepared;
  const shortages = tagShortages(prepared, coverage);
  const byTag = new Map(shortages.map((line) => [line.tag, line]));
  const people = seekers.filter(
    (_, i) => coverage.shortMentees[i] === 1 && instance.rowStart[i] !== instance.rowStart[i + 1],
  );
  const places = coverage.shortMentors.reduce((sum, short, j) => sum + short * (instance.capacities[j] as number), 0);
  const worst = shortages.filter(({ unmatched }) => unmatched > 0).slice(0, MOST_TAGS);
  const ranked = worst.map(({ tag }) => tag).join(', ');
  const whole =
    `Все подходящие наставники уже заняты: на их ${places} мест желающих ${people.length}.` +
    (ranked === '' ? '' : ` Больше всего не хватает наставников с ${ranked}.`);
  return ({ tags }) => {
    const line = tags
      .map((tag) => byTag.get(context.tags.shown[tag] ?? ''))
      .find((found) => found && found.deficit > 0);
    if (!line) return whole;
    return line.capacity === 0
      ? `${line.tag} не указал ни один свободный наставник, а остальные подходящие уже заняты.`
      : `Все подходящие наставники с ${line.tag} уже заняты: мест ${line.capacity}, желающих ${line.demand}.`;
  };
}
