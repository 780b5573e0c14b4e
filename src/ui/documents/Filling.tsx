import { useState } from 'preact/hooks';
import type { DocumentForm, DocumentPreview, DocumentProgress } from '../../panels';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import type { CallState } from '../useCalls';
import { type Draft, draftOf, missingCaptions, requestOf } from './draft';
import { Fields } from './Fields';
import { Known } from './Known';
import { Made } from './Made';
import { Rows } from './Rows';
import { progressText } from './sayings';
import { Template } from './Template';
import { Ticks } from './Ticks';
import { WordForms } from './WordForms';

interface FillingProps {
  readonly form: DocumentForm;
  readonly calls: CallState;
  readonly reload: (form: DocumentForm) => void;
  readonly back: () => void;
}

/** One document: what is known, what is asked, a look at the text, and then it is made. */
export const Filling = ({ form, calls, reload, back }: FillingProps) => {
  const { busy, problems, dismiss, complain, ask } = calls;
  const [draft, setDraft] = useState<Draft>(() => draftOf(form));
  const [preview, setPreview] = useState<DocumentPreview | null>(null);
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
    if (found) setPreview(found);
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

  if (progress && busy === '')
    return (
      <>
        <div class="messages">
          <Problems problems={problems} dismiss={dismiss} />
        </div>
        <Made progress={progress} goOn={() => void create()} back={back} />
      </>
    );
  return (
    <>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
      </div>
      <fieldset class="list" disabled={busy !== ''}>
        <h2 class="caption">{form.title}</h2>
        <Known form={form} />
        {form.subjects && (
          <Ticks
            title={form.subjectsCaption}
            options={form.subjects}
            chosen={draft.subjectIds}
            choose={(subjectIds) => edit({ subjectIds })}
          />
        )}
        <Fields
          form={form}
          draft={draft}
          change={(name, value) => edit({ values: { ...draft.values, [name]: value } })}
        />
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
          <section class="preview" aria-label="Текст документа">
            <h2>Текст документа</h2>
            <Problems problems={preview.problems} tone="warning" title="Чего не хватает" />
            <WordForms
              unsure={preview.unsure}
              typed={draft.forms}
              change={(key, text) => edit({ forms: { ...draft.forms, [key]: text } })}
            />
            {preview.text && <pre>{preview.text}</pre>}
          </section>
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
