import { useState } from 'preact/hooks';
import type { DocumentForm, DocumentPreview, DocumentProgress } from '../../panels';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import type { CallState } from '../useCalls';
import { type Draft, draftOf, missingCaptions, requestOf, withValue } from './draft';
import { Fields } from './Fields';
import { Known } from './Known';
import { Made } from './Made';
import { Preview } from './Preview';
import { Rows } from './Rows';
import { progressText } from './sayings';
import { Template } from './Template';
import { Ticks } from './Ticks';

interface FillingProps {
  readonly form: DocumentForm;
  readonly calls: CallState;
  readonly reload: (form: DocumentForm) => void;
  readonly back: () => void;
}

/** A preview with the answers it was made of. */
type Looked = DocumentPreview & { readonly of: Draft };

/** One document: what is known, what is asked, a look at the text, and then it is made. */
export const Filling = ({ form, calls, reload, back }: FillingProps) => {
  const { busy, problems, dismiss, complain, ask } = calls;
  const [draft, setDraft] = useState<Draft>(() => draftOf(form));
  const [preview, setPreview] = useState<Looked | null>(null);
  const [progress, setProgress] = useState<DocumentProgress | null>(null);
  const missing = missingCaptions(form, draft);
  const edit = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });

  const isFilled = (): boolean => {
    if (missing.length === 0) return true;
    complain([{ code: 'fields-empty', message: `Документ не создан. Заполните: ${quoted(missing)}.` }]);
    return false;
  };
  const look = async () => {
    if (form.subjects && draft.subjectIds.length === 0) return void isFilled();
    const found = await ask('Готовим текст…', 'documents.preview', requestOf(form, draft));
    if (found) setPreview({ ...found, of: draft });
  };
  const create = async () => {
    if (!isFilled()) return;
    let done: DocumentProgress | null = null;
    do {
      done = await ask(done ? progressText(done) : 'Создаём документ…', 'documents.create', requestOf(form, draft));
      if (done) setProgress(done);
    } while (done && done.left > 0 && done.leftToday > 0);
  };
  const change = async (action: 'edit' | 'restore') => {
    const changed = await ask('Меняем шаблон…', 'documents.template', { kind: form.kind, action });
    if (changed) reload(changed);
  };

  if (progress)
    return (
      <>
        <div class="messages">
          <Problems problems={problems} dismiss={dismiss} />
        </div>
        <Made progress={progress} calls={calls} goOn={() => void create()} back={back} />
      </>
    );
  return (
    <>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
      </div>
      <fieldset class="list" disabled={busy !== ''}>
        <h2 class="caption">{form.title}</h2>
        <Known form={form} calls={calls} />
        {form.subjects && (
          <Ticks
            title={form.subjectsCaption}
            options={form.subjects}
            chosen={draft.subjectIds}
            choose={(subjectIds) => edit({ subjectIds })}
          />
        )}
        <Fields form={form} draft={draft} change={(name, value) => setDraft(withValue(form, draft, name, value))} />
        {form.lists.map((list) =>
          list.options ? (
            <Ticks
              key={list.name}
              title={list.caption}
              options={list.options}
              chosen={draft.chosen[list.name] ?? []}
              choose={(ids) => edit({ chosen: { ...draft.chosen, [list.name]: ids } })}
            />
          ) : (
            <Rows
              key={list.name}
              list={list}
              rows={draft.rows[list.name] ?? []}
              change={(rows) => edit({ rows: { ...draft.rows, [list.name]: rows } })}
            />
          ),
        )}
        {preview && (
          <Preview
            preview={preview}
            isOld={
              preview.of.values !== draft.values || preview.of.rows !== draft.rows || preview.of.chosen !== draft.chosen
            }
            forms={draft.forms}
            correct={(key, text) => edit({ forms: { ...draft.forms, [key]: text } })}
          />
        )}
        <Template template={form.template} change={(action) => void change(action)} />
      </fieldset>
      <footer class="actions">
        <Button kind="primary" disabled={busy !== ''} onClick={() => void create()}>
          {form.existing ? 'Создать новую редакцию' : 'Создать'}
        </Button>
        <Button disabled={busy !== ''} onClick={() => void look()}>
          Посмотреть текст
        </Button>
        <Button disabled={busy !== ''} onClick={back}>
          К списку документов
        </Button>
        {missing.length > 0 && <span class="missing-note">Не заполнено: {missing.length}</span>}
      </footer>
    </>
  );
};

const quoted = (captions: readonly string[]): string => captions.map((caption) => `«${caption}»`).join(', ');
