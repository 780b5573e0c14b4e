import type { LikeRows } from '../../panels';

export type Side = 'one' | 'other';

/** What the curator decided about two rows: which stays, and whose value each differing field keeps. */
export interface Choice {
  readonly survivor: Side;
  readonly values: Readonly<Record<string, Side>>;
}

/** What is proposed before anybody decides. */
export const proposedChoice = ({ survivor, fields }: LikeRows): Choice => ({
  survivor,
  values: Object.fromEntries(fields.map(({ key, suggested }) => [key, suggested])),
});

/** The request: who stays, who goes, and the fields whose value comes from the row that goes. */
export function requestOf(rows: LikeRows, { survivor, values }: Choice) {
  const gone: Side = survivor === 'one' ? 'other' : 'one';
  return {
    survivorId: rows[survivor].id,
    removedId: rows[gone].id,
    take: rows.fields.filter(({ key }) => values[key] === gone).map(({ key }) => key),
  };
}
