import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DocumentForm, DocumentsView } from '../../panels';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { Filling } from './Filling';
import { List } from './List';

/** The dialog: a list of documents, then the one that is being made. */
export const Documents = () => {
  const calls = useCalls();
  const { ask } = calls;
  const [view, setView] = useState<DocumentsView | null>(null);
  const [form, setForm] = useState<DocumentForm | null>(null);
  const [search, setSearch] = useState('');

  const load = useCallback(async () => {
    setForm(null);
    const found = await ask('Смотрим, какие документы есть…', 'documents.list', null);
    if (found) setView(found);
  }, [ask]);
  useEffect(() => void load(), [load]);

  const open = async (kind: string) => {
    const found = await ask('Собираем сведения…', 'documents.view', { kind });
    if (found) setForm(found);
  };

  return (
    <main class="documents">
      <h1 class="unseen">Документы</h1>
      {form ? (
        <Filling
          key={`${form.kind} ${form.template.isOwn}`}
          form={form}
          calls={calls}
          reload={setForm}
          back={() => void load()}
        />
      ) : (
        <>
          <div class="messages">
            <Problems problems={calls.problems} />
          </div>
          {view && <List view={view} search={search} setSearch={setSearch} open={(kind) => void open(kind)} />}
          {!view && calls.problems.length > 0 && <Button onClick={() => void load()}>Повторить</Button>}
        </>
      )}
      <Busy text={calls.busy} />
    </main>
  );
};
