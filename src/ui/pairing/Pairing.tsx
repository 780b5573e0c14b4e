import { useMemo, useState } from 'preact/hooks';
import type { PairingView } from '../../panels';
import { closePanel } from '../call';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Notice, Problems } from '../pieces/Problems';
import { Tabs } from '../pieces/Tabs';
import { plain } from '../wording';
import { Changes } from './Changes';
import { applyFilter, isFiltering, makeSearchable, NO_FILTER } from './filter';
import { Header } from './Header';
import { Intro } from './Intro';
import { Proof } from './Proof';
import { Forbidden, Unmatched } from './Remainders';
import { Shortage } from './Shortage';
import { Suggestions } from './Suggestions';
import { Unapproved } from './Unapproved';
import { useActions } from './useActions';
import { type Pairing as PairingState, usePairing } from './usePairing';
import { type OpenWindow, Windows } from './Windows';

export const Pairing = () => {
  const pairing = usePairing();
  const { view, calls } = pairing;
  return (
    <main class="pairing">
      <h1 class="unseen">Подбор пар</h1>
      {view ? (
        <Loaded view={view} pairing={pairing} />
      ) : (
        <div class="middle">
          <Problems problems={calls.problems} />
          {calls.problems.length > 0 && <Button onClick={() => void pairing.load()}>Повторить</Button>}
        </div>
      )}
      <Busy text={calls.busy} />
    </main>
  );
};

const NOT_COUNTED = { lines: [], places: 0, onePlaceMore: [] } as const;

const KEYS = '↑ ↓ · Enter принять · L закрепить · Delete запретить · / поиск';

type TabName = 'pairs' | 'unmatched' | 'shortage' | 'forbidden' | 'proof';

const Loaded = ({ view, pairing }: { readonly view: PairingView; readonly pairing: PairingState }) => {
  const { calls, notice, refused, search, record, decide, clear } = pairing;
  const [tab, setTab] = useState<TabName>('pairs');
  const [filter, setFilter] = useState(NO_FILTER);
  const [keep, setKeep] = useState(false);
  const [opened, setOpened] = useState<OpenWindow | null>(null);
  const busy = calls.busy !== '';
  const actions = useActions(pairing, setOpened);
  const searchable = useMemo(() => makeSearchable(view.suggestions), [view]);
  const shown = useMemo(() => applyFilter(searchable, filter), [searchable, filter]);
  const { totals, unmatched, forbidden, proof, suggestions } = view;
  const filtering = isFiltering(filter);
  const nothing = suggestions.length === 0 && unmatched.length === 0;

  return (
    <>
      {!nothing && <Header totals={totals} busy={busy} search={(objective) => void search(objective, keep)} />}
      <Tabs
        label="Разделы подбора"
        current={tab}
        choose={setTab}
        tabs={[
          { name: 'pairs', caption: `Предложения (${plain(suggestions.length)})` },
          { name: 'unmatched', caption: `Без пары (${plain(unmatched.length)})` },
          { name: 'shortage', caption: 'Нехватка' },
          { name: 'forbidden', caption: `Запреты (${plain(forbidden.length)})` },
          { name: 'proof', caption: 'Проверка' },
        ]}
      />
      <div class="messages">
        <Problems problems={calls.problems} dismiss={calls.dismiss} />
        <Problems problems={refused} tone="warning" title="Не все предложения стали парами" dismiss={clear} />
        <Problems problems={view.problems} tone="warning" />
        <Unapproved
          mentors={view.unapproved}
          busy={busy}
          openDocuments={() => void pairing.openDocuments()}
          searchAll={() => void pairing.searchAll()}
        />
        {!proof.valid && !nothing && tab !== 'proof' && (
          <p class="box error">Проверка не подтвердила итог: не принимайте пары, подробности – в разделе «Проверка».</p>
        )}
        <Notice text={notice} dismiss={clear} />
        <Changes changes={view.changes ?? []} />
      </div>
      <section class="tab-panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'pairs' && nothing && (
          <Intro totals={totals} busy={busy} search={() => void search(totals.objective)} />
        )}
        {tab === 'pairs' && !nothing && (
          <Suggestions {...{ shown, filter, setFilter, busy, actions }} all={suggestions} />
        )}
        {tab === 'unmatched' && (
          <Unmatched unmatched={unmatched} busy={busy} explain={(mentee) => actions.explain(mentee, [])} />
        )}
        {tab === 'forbidden' && (
          <Forbidden
            forbidden={forbidden}
            busy={busy}
            permit={({ menteeId, mentorId }) => void decide(menteeId, mentorId, 'permit', 'Запрет снят.')}
          />
        )}
        {tab === 'shortage' && (
          <Shortage shortage={view.shortage ?? NOT_COUNTED} busy={busy} record={() => void record('shortage')} />
        )}
        {tab === 'proof' && <Proof view={view} busy={busy} record={() => void record('proof')} />}
      </section>
      <footer class="actions">
        {tab === 'pairs' && !nothing && (
          <Button
            kind="primary"
            disabled={busy || shown.length === 0}
            onClick={() => setOpened({ kind: 'acceptAll', cards: filtering ? shown : null, size: shown.length })}
          >
            {filtering ? 'Принять показанные' : 'Принять все'} ({plain(shown.length)})
          </Button>
        )}
        {!nothing && (
          <>
            <Button disabled={busy} onClick={() => void search(totals.objective, keep)}>
              Подобрать заново
            </Button>
            <label class="keep" title="Прежние предложения сохраняются, насколько это возможно">
              <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
              Меньше перемен
            </label>
          </>
        )}
        <span class="keys soft" aria-hidden="true">
          {tab === 'pairs' && shown.length > 0 && KEYS}
        </span>
        <Button onClick={closePanel}>Закрыть</Button>
      </footer>
      {opened && <Windows opened={opened} open={setOpened} view={view} pairing={pairing} />}
    </>
  );
};
