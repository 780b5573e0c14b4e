import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckView, FindingCard } from '../../panels';
import { closePanel } from '../call';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Notice, Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { plain } from '../wording';

const repairable = (view: CheckView): string[] =>
  view.groups.flatMap(({ findings }) => findings.filter(({ change }) => change !== '').map(({ id }) => id));

/** The dialog: what is wrong, what would be changed, and only what is ticked is changed. */
export const Check = () => {
  const { ask, busy, problems, dismiss } = useCalls();
  const [view, setView] = useState<CheckView | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');

  const show = useCallback((next: CheckView, untouched: readonly string[] = []) => {
    setView(next);
    setTicked(repairable(next).filter((id) => !untouched.includes(id)));
  }, []);
  const load = useCallback(async () => {
    const found = await ask('Проверяем таблицу…', 'check.view', null);
    if (found) show(found);
  }, [ask, show]);
  useEffect(() => void load(), [load]);

  const repair = async () => {
    if (!view) return;
    setSaid('');
    const left = repairable(view).filter((id) => !ticked.includes(id));
    const done = await ask('Исправляем отмеченное…', 'check.repair', { ids: ticked });
    if (!done) return;
    setSaid([done.text, ...done.problems.map(({ message }) => message)].join(' '));
    show(done.view, left);
  };
  const tick = (id: string) =>
    setTicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));

  const isClean = view !== null && view.groups.length === 0;
  return (
    <main class="checking">
      <h1 class="unseen">Проверить таблицу</h1>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
        <Notice text={said} dismiss={() => setSaid('')} />
      </div>
      {view && !isClean && (
        <fieldset class="list" disabled={busy !== ''}>
          <p class="soft">Изменится только отмеченное и только после нажатия «Исправить».</p>
          {view.groups.map(({ title, findings }) => (
            <section key={title} aria-label={title}>
              <h2>
                {title} <span class="number">{plain(findings.length)}</span>
              </h2>
              <ul>
                {findings.map((finding) => (
                  <Finding
                    key={finding.id}
                    finding={finding}
                    isTicked={ticked.includes(finding.id)}
                    tick={() => tick(finding.id)}
                  />
                ))}
              </ul>
            </section>
          ))}
          {view.more > 0 && <p class="soft">И ещё {plain(view.more)}: они появятся, когда исправите эти.</p>}
        </fieldset>
      )}
      {isClean && (
        <div class="empty">
          <p>Таблица в порядке: замечаний нет.</p>
          <Button onClick={closePanel}>Закрыть</Button>
        </div>
      )}
      {!view && problems.length > 0 && <Button onClick={() => void load()}>Повторить</Button>}
      {view && !isClean && (
        <footer class="actions">
          <Button kind="primary" disabled={busy !== '' || ticked.length === 0} onClick={() => void repair()}>
            Исправить отмеченное: {plain(ticked.length)}
          </Button>
          <Button disabled={busy !== ''} onClick={() => void load()}>
            Проверить ещё раз
          </Button>
        </footer>
      )}
      <Busy text={busy} />
    </main>
  );
};

interface FindingProps {
  readonly finding: FindingCard;
  readonly isTicked: boolean;
  readonly tick: () => void;
}

const Finding = ({ finding: { message, place, change }, isTicked, tick }: FindingProps) => {
  const body = (
    <div>
      {message}
      {change && <span class="change">Станет: {change}</span>}
      <span class="place soft">{place}</span>
    </div>
  );
  return (
    <li>
      {change ? (
        <label class="finding">
          <input type="checkbox" checked={isTicked} onChange={tick} />
          {body}
        </label>
      ) : (
        <div class="finding">{body}</div>
      )}
    </li>
  );
};
