import type { ChangedPair } from '../../panels';
import { count, nouns } from '../wording';

/** Whose mentor is another one than suggested before (F11). */
export const Changes = ({ changes }: { readonly changes: readonly ChangedPair[] }) =>
  changes.length === 0 ? null : (
    <details class="box changes">
      <summary>По сравнению с прежними предложениями: {count(changes.length, nouns.changedPair)}</summary>
      <ul>
        {changes.map(({ menteeId, mentee, before, after }) => (
          <li key={menteeId}>
            {mentee} <span class="number">{menteeId}</span>: {before} → {after || 'пока без наставника'}
          </li>
        ))}
      </ul>
    </details>
  );
