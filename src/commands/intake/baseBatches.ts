import { type Book, demand } from '../../google/book';
import type { AnyBatch } from '../../google/commit';
import { changedValues, type Values } from '../../questionnaires/personRow';
import { baseEffect } from '../../questionnaires/rows/baseEffects';
import { mentees } from '../../registries/mentees';
import { mentors } from '../../registries/mentors';
import type { Registry } from '../../schema/registry';
import type { TakenBase } from './given';
import type { KeptSheets } from './keepRows';

const registryOf: Readonly<Record<'mentees' | 'mentors', Registry>> = { mentees, mentors };

/** What happens to the two bases: people's own questionnaires, then what other answers say of them. */
export const baseBatches = (book: Book, bases: readonly TakenBase[], kept: KeptSheets): AnyBatch[] =>
  (['mentees', 'mentors'] as const).flatMap((key): AnyBatch[] => {
    const decision = bases.find((base) => base.key === key)?.decision;
    const pending = new Map<string, Values>();
    for (const { id, values } of decision?.updates ?? []) pending.set(id, values as Values);
    for (const { registry, decision: rows } of kept.sheets)
      for (const answer of rows.counted) {
        const { person } = answer;
        if (person.base !== key) continue;
        const sofar = pending.get(person.id) ?? {};
        const effect = baseEffect(registry, answer, { ...person.record, ...sofar });
        if (effect) pending.set(person.id, { ...sofar, ...effect });
      }
    const additions = decision?.additions ?? [];
    if (pending.size + additions.length === 0) return [];
    const table = demand(book.read(registryOf[key]));
    const updates = table.rows.flatMap((row) => {
      const values = row.id === '' ? undefined : pending.get(row.id);
      return values ? (changedValues(table.registry, row, values).update ?? []) : [];
    });
    return updates.length + additions.length > 0 ? [{ table, additions, updates }] : [];
  });
