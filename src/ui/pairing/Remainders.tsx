import type { PairingView, PersonCard, UnmatchedCard } from '../../panels';
import { Button } from '../pieces/Button';
import { TagList } from '../pieces/TagList';
import { dayText, waitingText } from './sayings';
import { groupUnmatched } from './unmatched';

interface UnmatchedProps {
  readonly unmatched: PairingView['unmatched'];
  readonly busy: boolean;
  readonly explain: (mentee: PersonCard) => void;
}

/** Those left without a pair, each with the reason and the days of waiting (R098). */
export const Unmatched = ({ unmatched, busy, explain }: UnmatchedProps) => (
  <fieldset class="list" disabled={busy}>
    {unmatched.length === 0 && <p class="empty">Наставник предложен каждому.</p>}
    {groupUnmatched(unmatched).map(({ title, cards }) => (
      <section key={title} aria-label={title}>
        <h2>{title}</h2>
        <ul class="rows">
          {cards.map((card) => (
            <UnmatchedRow key={card.mentee.id} card={card} explain={explain} />
          ))}
        </ul>
      </section>
    ))}
  </fieldset>
);

interface UnmatchedRowProps extends Pick<UnmatchedProps, 'explain'> {
  readonly card: UnmatchedCard;
}

const UnmatchedRow = ({
  card: { mentee, reason, waitingDays, psychologist = '', nextSearch = null },
  explain,
}: UnmatchedRowProps) => (
  <li>
    <div class="person">
      <h3>
        {mentee.name} <span class="number">{mentee.id}</span>
      </h3>
      <p class="soft">{[mentee.about, waitingText(waitingDays)].filter(Boolean).join(', ')}</p>
      <TagList tags={mentee.tags} />
    </div>
    <div>
      <p class="reason">{reason}</p>
      <p class="soft">
        {[
          nextSearch && `искать снова: ${dayText(nextSearch)}`,
          psychologist ? `психолог: ${psychologist}` : 'психолог не назначен',
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
    </div>
    <Button kind="text" onClick={() => explain(mentee)}>
      Почему не предложен…?
    </Button>
  </li>
);

interface ForbiddenProps {
  readonly forbidden: PairingView['forbidden'];
  readonly busy: boolean;
  readonly permit: (pair: PairingView['forbidden'][number]) => void;
}

export const Forbidden = ({ forbidden, busy, permit }: ForbiddenProps) => (
  <fieldset class="list" disabled={busy}>
    {forbidden.length === 0 && (
      <p class="empty">Запретов нет. Запрещённая пара больше не предлагается, пока запрет не снят.</p>
    )}
    <ul class="rows">
      {forbidden.map((pair) => (
        <li key={`${pair.menteeId} ${pair.mentorId}`}>
          <p>
            <strong>{pair.mentee}</strong> <span class="number">{pair.menteeId}</span>
          </p>
          <p>
            <strong>{pair.mentor}</strong> <span class="number">{pair.mentorId}</span>
          </p>
          <Button label={`Снять запрет: ${pair.mentee} и ${pair.mentor}`} onClick={() => permit(pair)}>
            Снять запрет
          </Button>
        </li>
      ))}
    </ul>
  </fieldset>
);
