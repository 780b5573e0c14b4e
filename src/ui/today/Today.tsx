import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PersonAction, TodayView } from '../../panels';
import { PersonPage } from '../card/PersonPage';
import { type OpenForm, useDeeds } from '../card/useDeeds';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Notice, Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { Groups } from './Groups';

/** A card opened from the list, with the form the button asked for. */
interface Opened {
  readonly personId: string;
  readonly form: OpenForm | null;
}

/** The list of the day; a card opens over it and leads back to a list that is fresh. */
export const Today = () => {
  const calls = useCalls();
  const { ask, busy, problems, dismiss } = calls;
  const [view, setView] = useState<TodayView | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');
  const openCard = (personId: string) => setOpened({ personId, form: null });
  const { run } = useDeeds(calls, openCard, null);

  const load = useCallback(async () => {
    const found = await ask('Смотрим, что требует внимания…', 'today.view', null);
    if (found) setView(found);
  }, [ask]);
  useEffect(() => void load(), [load]);

  const act = async (action: PersonAction, personId: string) => {
    setSaid('');
    const { deed } = action;
    if (deed.kind === 'form') {
      setOpened({ personId, form: { form: deed.form, preset: deed.preset, personId } });
      return;
    }
    const text = await run(action, personId);
    if (!text) return;
    setSaid(text);
    await load();
  };
  const back = (text: string) => {
    setSaid(text);
    setOpened(null);
    void load();
  };

  return (
    <main class="today-panel">
      <h1 class="unseen">На сегодня</h1>
      {opened ? (
        <PersonPage
          key={opened.personId}
          personId={opened.personId}
          first={opened.form}
          openCard={openCard}
          back={{ caption: 'На сегодня', go: back }}
        />
      ) : (
        <>
          <div class="messages">
            <Problems problems={problems} dismiss={dismiss} />
            <Notice text={said} dismiss={() => setSaid('')} />
          </div>
          <div class="list">
            {view && <Groups view={view} busy={busy !== ''} run={(action, personId) => void act(action, personId)} />}
          </div>
          <footer class="actions">
            <Button disabled={busy !== ''} onClick={() => void load()}>
              {view ? 'Обновить' : 'Повторить'}
            </Button>
          </footer>
          <Busy text={busy} />
        </>
      )}
    </main>
  );
};
