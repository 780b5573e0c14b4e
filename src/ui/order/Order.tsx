import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OrderMade, OrderView } from '../../panels';
import { closePanel } from '../call';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import { type CallState, useCalls } from '../useCalls';
import { Fields, fieldId } from './Fields';
import { Made } from './Made';
import { Pairs } from './Pairs';
import { type Draft, draftOf, formsToCheck, missingFields, requestOf } from './request';
import { existingText, safeLink } from './sayings';
import { WordForms } from './WordForms';

export const Order = () => {
  const calls = useCalls();
  const { ask } = calls;
  const [view, setView] = useState<OrderView | null>(null);
  const [made, setMade] = useState<OrderMade | null>(null);

  const load = useCallback(async () => {
    const found = await ask('Собираем сведения для приказа…', 'order.view', null);
    if (found) setView(found);
  }, [ask]);
  useEffect(() => void load(), [load]);

  return (
    <main class="order">
      <h1 class="unseen">Приказ о парах</h1>
      {made ? <Made made={made} /> : view && <Filling view={view} calls={calls} done={setMade} />}
      {!view && (
        <div class="middle">
          <Problems problems={calls.problems} />
          {calls.problems.length > 0 && <Button onClick={() => void load()}>Повторить</Button>}
        </div>
      )}
      <Busy text={calls.busy} />
    </main>
  );
};

interface FillingProps {
  readonly view: OrderView;
  readonly calls: CallState;
  readonly done: (made: OrderMade) => void;
}

const Filling = ({ view, calls, done }: FillingProps) => {
  const { busy, problems, dismiss, complain, ask } = calls;
  const [draft, setDraft] = useState<Draft>(() => draftOf(view));
  const { existing, fields, pairs } = view;
  const missing = missingFields(view, draft);
  const working = busy !== '';

  const create = async () => {
    const [first] = missing;
    if (first) {
      complain([{ code: 'fields-empty', message: `Приказ не создан. Заполните: ${captionsOf(missing)}.` }]);
      document.getElementById(fieldId(first.name))?.focus();
      return;
    }
    const request = requestOf(view, draft);
    if (request.pairIds.length === 0) {
      complain([{ code: 'no-pairs', message: 'Приказ не создан: в нём нет ни одной пары. Выберите хотя бы одну.' }]);
      return;
    }
    const made = await ask('Создаём документ…', 'order.create', request);
    if (made) done(made);
  };

  return (
    <>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
      </div>
      <fieldset class="list" disabled={working}>
        {existing && <Existing existing={existing} />}
        <Problems problems={view.problems} tone="warning" />
        <Fields
          fields={fields}
          draft={draft}
          change={(name, value) => setDraft({ ...draft, values: { ...draft.values, [name]: value } })}
        />
        <WordForms
          forms={formsToCheck(view, draft)}
          fields={fields}
          typed={draft.forms}
          change={(key, text) => setDraft({ ...draft, forms: { ...draft.forms, [key]: text } })}
        />
        <Pairs pairs={pairs} chosen={draft.pairIds} choose={(pairIds) => setDraft({ ...draft, pairIds })} />
      </fieldset>
      <footer class="actions">
        <Button kind="primary" disabled={working} onClick={() => void create()}>
          {existing ? 'Создать новую редакцию' : 'Создать приказ'}
        </Button>
        <Button onClick={closePanel}>Отмена</Button>
        {missing.length > 0 && <span class="missing-note">Заполните: {captionsOf(missing)}</span>}
      </footer>
    </>
  );
};

const captionsOf = (fields: OrderView['fields']): string => fields.map(({ caption }) => `«${caption}»`).join(', ');

const Existing = ({ existing }: { readonly existing: NonNullable<OrderView['existing']> }) => (
  <p class="box neutral">
    {existingText(existing)}{' '}
    {safeLink(existing.link) && (
      <a href={safeLink(existing.link)} target="_blank" rel="noopener noreferrer">
        Открыть нынешнюю
      </a>
    )}
  </p>
);
