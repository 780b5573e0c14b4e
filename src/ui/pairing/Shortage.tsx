import type { PairingView, TagShortageLine } from '../../panels';
import { Button } from '../pieces/Button';
import { count, nouns, plain, signedCount } from '../wording';

interface ShortageProps {
  readonly shortage: NonNullable<PairingView['shortage']>;
  readonly busy: boolean;
  readonly record: () => void;
}

/** Whom to look for: what one more mentor would change, and demand against places for every tag (R070). */
export const Shortage = ({ shortage: { lines, places, onePlaceMore }, busy, record }: ShortageProps) => {
  const helping = lines.filter(({ morePairs }) => (morePairs ?? 0) > 0);
  return (
    <fieldset class="list" disabled={busy}>
      {lines.length === 0 && <p class="empty">Запросов с #тегами пока нет.</p>}
      {helping.length > 0 && (
        <section aria-label="Кого пригласить">
          <h2>Кого пригласить</h2>
          <p class="soft">Если появится один наставник с таким тегом, у которого мест: {plain(places)}.</p>
          <ol class="invite">
            {helping.slice(0, MOST_INVITED).map(({ tag, morePairs }) => (
              <li key={tag}>
                <span class="tag">{tag}</span> <strong>+{count(morePairs ?? 0, nouns.pair)}</strong>
              </li>
            ))}
          </ol>
        </section>
      )}
      {onePlaceMore.length > 0 && (
        <section aria-label="Кого попросить взять ещё одного">
          <h2>Кого попросить взять ещё одного</h2>
          <p class="soft">
            Что прибавит ещё одно место у наставника. Если он согласен, увеличьте «Сколько наставляемых» на листе
            «Наставники» и подберите заново.
          </p>
          <ol class="asked">
            {onePlaceMore.map(({ mentorId, mentor, pairs, score }) => (
              <li key={mentorId}>
                {mentor} <span class="number">{mentorId}</span> <strong>{gain(pairs, score)}</strong>
              </li>
            ))}
          </ol>
        </section>
      )}
      {lines.length > 0 && (
        <section aria-label="Спрос и места">
          <h2>Спрос и свободные места</h2>
          <p class="legend soft">
            <i class="demand" /> просят помощи <i class="capacity" /> свободных мест
          </p>
          <Bars lines={[...lines].sort((a, b) => b.deficit - a.deficit).slice(0, MOST_DRAWN)} />
          <Button onClick={record}>Записать карту дефицита на лист</Button>
        </section>
      )}
    </fieldset>
  );
};

const gain = (pairs: number, score: number): string =>
  [pairs && signedCount(pairs, nouns.pair), score && signedCount(score, nouns.point)].filter(Boolean).join(', ');

const MOST_INVITED = 8;
const MOST_DRAWN = 25;
const ROW = 34;
const CAPTION = 210;
const WIDTH = 900;

/** Two bars for each tag on one scale. */
const Bars = ({ lines }: { readonly lines: readonly TagShortageLine[] }) => {
  const most = Math.max(1, ...lines.flatMap(({ demand, capacity }) => [demand, capacity]));
  const long = (value: number): number => Math.round(((WIDTH - CAPTION - 150) * value) / most);
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${lines.length * ROW}`} role="img" aria-label={spoken(lines)}>
      {lines.map(({ tag, demand, capacity, deficit }, place) => (
        <g key={tag} transform={`translate(0 ${place * ROW})`}>
          <text x={CAPTION - 10} y={20} text-anchor="end">
            {tag}
          </text>
          <rect class="demand" x={CAPTION} y={5} width={long(demand)} height={10} rx={2} />
          <rect class="capacity" x={CAPTION} y={17} width={long(capacity)} height={10} rx={2} />
          <text x={CAPTION + Math.max(long(demand), long(capacity)) + 8} y={20} class={deficit > 0 ? 'short' : ''}>
            {deficit > 0 ? `не хватает ${plain(deficit)}` : 'мест хватает'}
          </text>
        </g>
      ))}
    </svg>
  );
};

const spoken = (lines: readonly TagShortageLine[]): string =>
  lines.map(({ tag, demand, capacity }) => `${tag}: просят ${demand}, мест ${capacity}`).join('; ');
