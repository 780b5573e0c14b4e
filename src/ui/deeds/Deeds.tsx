import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeedsView, UndoPreview } from '../../panels';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Notice, Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { DeedList } from './DeedList';
import { Preview } from './Preview';

/** The dialog: what was done lately, then what undoing one of the deeds would change. */
export const Deeds = () => {
  const { ask, busy, problems, dismiss } = useCalls();
  const [view, setView] = useState<DeedsView | null>(null);
  const [preview, setPreview] = useState<UndoPreview | null>(null);
  const [said, setSaid] = useState('');
  const [kept, setKept] = useState<readonly string[]>([]);

  const load = useCallback(async () => {
    const found = await ask('Читаем журнал…', 'deeds.list', null);
    if (found) setView(found);
  }, [ask]);
  useEffect(() => void load(), [load]);

  const look = async (id: string) => {
    setSaid('');
    setKept([]);
    setPreview(await ask('Смотрим, что вернётся…', 'deeds.preview', { id }));
  };
  const undo = async (id: string) => {
    const done = await ask('Возвращаем прежнее…', 'deeds.undo', { id });
    if (!done) return;
    setSaid(done.text);
    setKept([...done.kept, ...done.problems.map(({ message }) => message)]);
    setView(done.view);
    setPreview(null);
  };

  return (
    <main class="checking">
      <h1 class="unseen">Отменить действие</h1>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
        <Notice text={said} dismiss={() => setSaid('')} />
        <Problems
          problems={kept.map((message) => ({ code: 'kept', message }))}
          tone="warning"
          title="Осталось как есть"
          dismiss={() => setKept([])}
        />
      </div>
      {preview ? (
        <Preview
          preview={preview}
          isBusy={busy !== ''}
          undo={() => void undo(preview.deed.id)}
          back={() => setPreview(null)}
        />
      ) : (
        view && <DeedList view={view} isBusy={busy !== ''} look={(id) => void look(id)} />
      )}
      {!view && problems.length > 0 && <Button onClick={() => void load()}>Повторить</Button>}
      <Busy text={busy} />
    </main>
  );
};
