import type { SuggestionCard } from '../../panels';
import { Button } from '../pieces/Button';
import { Modal } from '../pieces/Modal';
import { count, nouns } from '../wording';
import { scoreAgainst } from './sayings';

interface AlternativesProps {
  readonly card: SuggestionCard;
  readonly choose: (mentorId: string) => void;
  readonly explain: () => void;
  readonly close: () => void;
}

/** Other mentors the rules allow. Choosing one locks the new pair. */
export const Alternatives = ({ card, choose, explain, close }: AlternativesProps) => (
  <Modal title="Другой наставник" close={close}>
    <p>
      Наставляемый: {card.mentee.name}. Сейчас предложен наставник {card.mentor.name} ({count(card.score, nouns.point)}
      ).
    </p>
    {card.alternatives.length === 0 ? (
      <p class="box neutral">Других наставников правила для этого наставляемого не допускают.</p>
    ) : (
      <>
        <ul class="choices">
          {card.alternatives.map(({ id, name, score, note }) => (
            <li key={id}>
              <div>
                <strong>{name}</strong> <span class="number">{id}</span>
                {note && <p class="soft">{note}</p>}
              </div>
              <span class="difference">
                {count(score, nouns.point)}
                <span class="soft">{scoreAgainst(score, card.score)}</span>
              </span>
              <Button label={`Выбрать: ${name}`} onClick={() => choose(id)}>
                Выбрать
              </Button>
            </li>
          ))}
        </ul>
        <p class="soft">Выбранная пара будет закреплена, остальные пары подберутся заново.</p>
      </>
    )}
    <div class="actions end">
      <Button kind="text" onClick={explain}>
        Почему не предложен…?
      </Button>
      <Button onClick={close}>Отмена</Button>
    </div>
  </Modal>
);
