import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CardView, PersonAction } from '../../panels';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Notice, Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { FormPage } from './FormPage';
import { Person } from './Person';
import { type OpenForm, useDeeds } from './useDeeds';

interface PersonPageProps {
  readonly personId: string;
  /** A form to begin with, or null; once it is done with, the way leads back. */
  readonly first: OpenForm | null;
  readonly openCard: (personId: string) => void;
  /** Back to where the card was opened from, with what was done in words, or ''. */
  readonly back?: { readonly caption: string; readonly go: (said: string) => void };
  /** While a form is open the card must not follow the selection. */
  readonly onForm?: (isOpen: boolean) => void;
}

/** Card of one person with whatever form is open over it. */
export const PersonPage = ({ personId, first, openCard, back, onForm }: PersonPageProps) => {
  const calls = useCalls();
  const { ask, busy, problems, dismiss } = calls;
  const [card, setCard] = useState<CardView | null>(null);
  const [said, setSaid] = useState('');
  const { form, closeForm, run } = useDeeds(calls, openCard, first);

  const load = useCallback(async () => {
    const found = await ask('Открываем карточку…', 'card.view', { personId });
    // A person who is gone, or was just erased, must not stay on the screen.
    setCard(found);
  }, [ask, personId]);
  useEffect(() => void load(), [load]);
  useEffect(() => onForm?.(form !== null), [form, onForm]);

  const act = async (action: PersonAction) => {
    setSaid('');
    const text = await run(action, personId);
    if (!text) return;
    setSaid(text);
    await load();
  };
  const leave = back && first === form ? back.go : null;
  const done = async (text: string) => {
    if (leave) return leave(text);
    closeForm();
    setSaid(text);
    await load();
  };

  return (
    <>
      {back && !form && (
        <div class="back">
          <Button kind="text" onClick={() => back.go('')}>
            ← {back.caption}
          </Button>
        </div>
      )}
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
        <Notice text={said} dismiss={() => setSaid('')} />
      </div>
      <div class="list" key={form?.form ?? ''}>
        {card && form && (
          <FormPage
            {...{ card, form, calls }}
            close={leave ? () => leave('') : closeForm}
            done={(text) => void done(text)}
          />
        )}
        {card && !form && <Person card={card} busy={busy !== ''} run={(action) => void act(action)} />}
        {!card && problems.length > 0 && <Button onClick={() => void load()}>Повторить</Button>}
      </div>
      <Busy text={busy} />
    </>
  );
};
