import type { Book } from '../../google/book';
import { weights } from '../../registries/pairingWeights';
import type { Deed } from '../journalLine';
import { rememberedWeights, type Tables, weightsInTables } from './material';

/** Which weights are other than in the last search: «…: было 1000, стало 800» (story 3). */
export function weightsJournal(book: Book, tables: Tables): Deed[] {
  const before = rememberedWeights(book);
  if (before === null) return [];
  const now = weightsInTables(tables);
  return weights
    .filter(({ name }) => (before[name] ?? now[name]) !== now[name])
    .map(({ name, caption }) => ({
      action: `Изменён вес подбора. «${caption}»: было ${before[name]}, стало ${now[name]}`,
      count: 1,
      final: 'Прежний вес верните на листе «Настройки».',
    }));
}
