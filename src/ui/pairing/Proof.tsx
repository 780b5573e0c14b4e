import type { PairingView } from '../../panels';
import { Button } from '../pieces/Button';
import { plain } from '../wording';

const MOST_SHOWN = 12;

interface ProofProps {
  readonly view: PairingView;
  readonly busy: boolean;
  readonly record: () => void;
}

/** What was proven, what the other objective would give, and what a curator may still want to change by hand. */
export const Proof = ({ view: { proof, totals, blockingPairs = [], smallGroups = [] }, busy, record }: ProofProps) => (
  <fieldset class="list" disabled={busy}>
    <div class={`box ${proof.valid ? 'good' : 'error'}`}>
      <div class="box-body">
        <strong>{proof.valid ? 'Итог проверен: лучше составить пары нельзя' : 'Проверка не подтвердила итог'}</strong>
        <p class="proof">{proof.text}</p>
      </div>
    </div>
    {proof.valid && (
      <p>
        <Button onClick={record}>Записать доказательство на лист</Button>
      </p>
    )}
    {totals.comparison && (
      <section aria-label="Охват и качество">
        <h2>Охват и качество</h2>
        <p>{totals.comparison}</p>
      </section>
    )}
    {blockingPairs.length > 0 && (
      <section aria-label="Оба предпочли бы друг друга">
        <h2>Оба предпочли бы друг друга</h2>
        <p class="soft">Эти двое набрали бы вместе больше баллов, чем в предложенных парах. Решать вам.</p>
        <ul class="rows blocking">
          {blockingPairs.slice(0, MOST_SHOWN).map(({ menteeId, mentorId, mentee, mentor, text }) => (
            <li key={`${menteeId} ${mentorId}`}>
              <p>
                <strong>{mentee}</strong> <span class="number">{menteeId}</span>
              </p>
              <p>
                <strong>{mentor}</strong> <span class="number">{mentorId}</span>
              </p>
              <p class="soft">{text}</p>
            </li>
          ))}
        </ul>
        {blockingPairs.length > MOST_SHOWN && <p class="soft">И ещё {plain(blockingPairs.length - MOST_SHOWN)}.</p>}
      </section>
    )}
    {smallGroups.length > 0 && (
      <section aria-label="Маленькие группы">
        <h2>Маленькие группы</h2>
        <ul class="lines">
          {smallGroups.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    )}
  </fieldset>
);
