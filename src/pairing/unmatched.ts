import { competition } from './competition';
import { nobodyReason } from './nobody';
import type { Optima } from './optima';
import { compareIds } from './order';
import type { Prepared } from './prepare';
import type { Unmatched } from './proposal';
import { shortageReason } from './shortageReason';

/** Everybody in the search who stays without a mentor, each with exactly one main reason (R098, F14). */
export function unmatchedReasons(prepared: Prepared, { chosen, widest, groups }: Optima): Unmatched[] {
  const { seekers, instance } = prepared;
  const groupOf = competition(prepared, widest);
  const shortage = shortageReason(prepared, widest);
  return seekers
    .flatMap((mentee, i): Unmatched[] => {
      if ((chosen.mentorOf[i] as number) >= 0) return [];
      const { id: menteeId, waitingDays } = mentee;
      if (instance.rowStart[i] === instance.rowStart[i + 1]) {
        return [{ menteeId, kind: 'nobody', waitingDays, ...nobodyReason(prepared, mentee) }];
      }
      if (groups !== null && (groups.free.mentorOf[i] as number) >= 0) {
        return [{ menteeId, kind: 'groupSize', waitingDays, reason: groupSize(groups.wanted) }];
      }
      if ((widest.mentorOf[i] as number) >= 0) return [{ menteeId, kind: 'quality', waitingDays, reason: QUALITY }];
      const group = groupOf(i);
      return group
        ? [{ menteeId, kind: 'group', waitingDays, ...group }]
        : [{ menteeId, kind: 'shortage', waitingDays, reason: shortage(mentee) }];
    })
    .sort((a, b) => compareIds(a.menteeId, b.menteeId));
}

const QUALITY = 'Пара возможна, но снизила бы общую сумму баллов. Выберите цель «охват» – тогда она будет предложена.';

const groupSize = (wanted: number): string =>
  `Пара возможна, но тогда группа у одного из наставников была бы меньше наименьшей (${wanted}). ` +
  'Уменьшите «Наименьшую группу» на листе «Настройки» или закрепите эту пару.';
