import { useCallback, useEffect, useState } from 'preact/hooks';
import type { QuestionnaireFigures, QuestionnaireLinks, QuestionnairesView } from '../../panels';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Notice, Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { Figures } from './Figures';
import { Groups } from './Groups';
import { Links } from './Links';
import { firstChoice, keysOf, madeKeys, madeText, publishText, withLink } from './view';

/** The dialog: which questionnaires to make, with their links, personal links and figures. */
export const Questionnaires = () => {
  const { ask, busy, problems, dismiss } = useCalls();
  const [view, setView] = useState<QuestionnairesView | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [links, setLinks] = useState<QuestionnaireLinks | null>(null);
  const [figures, setFigures] = useState<QuestionnaireFigures | null>(null);

  const load = useCallback(async () => {
    const found = await ask('Смотрим, какие анкеты есть…', 'questionnaires.list', null);
    if (!found) return;
    setView(found);
    setChosen(firstChoice(found));
  }, [ask]);
  useEffect(() => void load(), [load]);

  /** One form a call: what is made stays made, and what is left stays ticked. */
  const publish = async () => {
    if (!view) return;
    setSaid('');
    const wanted = keysOf(view).filter((key) => chosen.includes(key));
    const made: boolean[] = [];
    let now = view;
    for (const key of wanted) {
      const done = await ask(publishText(now, key, made.length + 1, wanted.length), 'questionnaires.publish', { key });
      if (!done) break;
      made.push(done.created);
      now = withLink(now, done);
      setView(now);
      setChosen((before) => before.filter((one) => one !== key));
    }
    if (made.length > 0) setSaid(madeText(made, wanted.length - made.length));
  };
  const showLinks = async (key: string) => setLinks(await ask('Готовим ссылки…', 'questionnaires.links', { key }));
  const showFigures = async (key: string) =>
    setFigures(await ask('Считаем ответы…', 'questionnaires.figures', { key }));

  return (
    <main class="documents">
      <h1 class="unseen">Анкеты</h1>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
        <Notice text={said} dismiss={() => setSaid('')} />
      </div>
      {view && (
        <fieldset class="list" disabled={busy !== ''}>
          <Groups
            view={view}
            chosen={chosen}
            choose={setChosen}
            showLinks={(key) => void showLinks(key)}
            showFigures={(key) => void showFigures(key)}
          />
        </fieldset>
      )}
      {!view && problems.length > 0 && <Button onClick={() => void load()}>Повторить</Button>}
      {view && (
        <footer class="actions">
          <Button kind="primary" disabled={busy !== '' || chosen.length === 0} onClick={() => void publish()}>
            {chosen.length > 1 ? `Создать или обновить: ${chosen.length}` : 'Создать или обновить'}
          </Button>
          <Button
            kind="text"
            disabled={busy !== '' || madeKeys(view).length === 0}
            onClick={() => setChosen(madeKeys(view))}
          >
            Отметить созданные
          </Button>
          <span class="soft">Ответы и вопросы, добавленные школой, при обновлении остаются.</span>
        </footer>
      )}
      <Busy text={busy} />
      {links && <Links links={links} close={() => setLinks(null)} />}
      {figures && <Figures figures={figures} close={() => setFigures(null)} />}
    </main>
  );
};
