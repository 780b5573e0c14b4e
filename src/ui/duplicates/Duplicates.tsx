import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DuplicatesView } from '../../panels';
import { closePanel } from '../call';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Notice, Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { plain } from '../wording';
import { Twins } from './Twins';

/** The dialog: two rows at a time that may be one person. */
export const Duplicates = () => {
  const { ask, busy, problems, dismiss } = useCalls();
  const [view, setView] = useState<DuplicatesView | null>(null);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');

  const load = useCallback(async () => {
    const found = await ask('Ищем похожие записи…', 'duplicates.list', null);
    if (found) setView(found);
  }, [ask]);
  useEffect(() => void load(), [load]);

  const show = (next: DuplicatesView, text: string) => {
    setView(next);
    setSaid(text);
    if (at >= next.pairs.length) setAt(0);
  };
  const merge = async (argument: { survivorId: string; removedId: string; take: readonly string[] }) => {
    const done = await ask('Объединяем…', 'duplicates.merge', argument);
    if (done) show(done.view, [done.text, ...done.problems.map(({ message }) => message)].join(' '));
  };
  const keepApart = async (oneId: string, otherId: string) => {
    const done = await ask('Запоминаем…', 'duplicates.distinct', { oneId, otherId });
    if (done) show(done, `${oneId} и ${otherId} – разные люди. Больше не спросим.`);
  };

  const rows = view?.pairs[at];
  return (
    <main class="checking">
      <h1 class="unseen">Похожие записи</h1>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
        <Notice text={said} dismiss={() => setSaid('')} />
      </div>
      {view && rows && (
        <Twins
          key={`${rows.one.id} ${rows.other.id}`}
          rows={rows}
          place={`${plain(at + 1)} из ${plain(view.pairs.length + view.more)}`}
          isBusy={busy !== ''}
          merge={(argument) => void merge(argument)}
          keepApart={() => void keepApart(rows.one.id, rows.other.id)}
          skip={view.pairs.length > 1 ? () => setAt((at + 1) % view.pairs.length) : null}
        />
      )}
      {view && !rows && (
        <div class="empty">
          <p>Похожих записей нет: каждый человек внесён один раз.</p>
          <Button onClick={closePanel}>Закрыть</Button>
        </div>
      )}
      {!view && problems.length > 0 && <Button onClick={() => void load()}>Повторить</Button>}
      <Busy text={busy} />
    </main>
  );
};
