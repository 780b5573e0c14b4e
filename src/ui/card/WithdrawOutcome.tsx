import type { Withdrawn } from '../../panels';
import { Button } from '../pieces/Button';
import { useFocus } from './useFocus';

/** What the withdrawal did and what is left for the curator to do. */
export const WithdrawOutcome = ({ outcome, done }: { readonly outcome: Withdrawn; readonly done: () => void }) => {
  const { stoppedPairs, documents, act, erased, advice } = outcome;
  const top = useFocus<HTMLElement>();
  return (
    <section ref={top} tabIndex={-1} class="card-form" aria-label="Что сделано">
      <h2>Отзыв записан</h2>
      {stoppedPairs.length > 0 && <p>Прекращены пары: {stoppedPairs.join(', ')}.</p>}
      {erased && <p>Личные сведения стёрты.</p>}
      {act && (
        <p>
          <a href={act} target="_blank" rel="noopener noreferrer">
            Акт об уничтожении
          </a>
        </p>
      )}
      {documents.length > 0 && (
        <>
          <h3>Где человек уже назван</h3>
          <ul class="consequences">
            {documents.map(({ title, link }) => (
              <li key={`${title} ${link}`}>
                {link ? (
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {advice.length > 0 && (
        <>
          <h3>Что сделать вам</h3>
          <ul class="consequences">
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        <Button kind="primary" onClick={done}>
          Готово
        </Button>
      </div>
    </section>
  );
};
