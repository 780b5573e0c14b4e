import { useEffect, useState } from 'preact/hooks';
import { Button } from '../pieces/Button';
import { PersonPage } from './PersonPage';
import { useSelected } from './useSelected';

/** The sidebar: shows whoever stands in the selected row and goes on to the next one by itself. */
export const Follow = () => {
  const [isFilling, setFilling] = useState(false);
  const { ids, isKnown } = useSelected(isFilling);
  const [chosen, setChosen] = useState('');

  // An empty row keeps the card of the person before: the curator has only clicked beside the table.
  useEffect(() => {
    if (ids[0] && !isFilling) setChosen(ids[0]);
  }, [ids, isFilling]);

  const others = ids.filter((id) => id !== chosen);
  return (
    <main class="card-panel">
      <h1 class="unseen">Карточка участника</h1>
      {others.length > 0 && !isFilling && (
        <div class="actions others">
          <span class="soft">В этой строке также</span>
          {others.map((id) => (
            <Button key={id} kind="text" label={`Открыть карточку ${id}`} onClick={() => setChosen(id)}>
              {id}
            </Button>
          ))}
        </div>
      )}
      {chosen ? (
        <PersonPage key={chosen} personId={chosen} first={null} openCard={setChosen} onForm={setFilling} />
      ) : (
        isKnown && (
          <p class="nobody">
            Выберите строку с номером участника: на листах «Наставляемые», «Наставники», «Пары», «Согласия» и других.
            Карточка откроется сама.
          </p>
        )
      )}
    </main>
  );
};
