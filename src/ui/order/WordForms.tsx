import type { OrderField } from '../../panels';
import { formKey, type UnsureForm } from './request';
import { caseText } from './sayings';

interface WordFormsProps {
  readonly forms: readonly UnsureForm[];
  readonly fields: readonly OrderField[];
  readonly typed: Readonly<Record<string, string>>;
  readonly change: (key: string, text: string) => void;
}

/** Word forms the program is not sure of: to be looked at, corrected if need be and remembered. */
export const WordForms = ({ forms, fields, typed, change }: WordFormsProps) => {
  if (forms.length === 0) return null;
  const captions = new Map(fields.map(({ name, caption }) => [name, caption]));
  return (
    <section class="word-forms" aria-label="Проверьте склонение">
      <h2>Проверьте склонение</h2>
      <p class="soft">В этих словах программа не уверена. Исправьте, если нужно: исправление запомнится.</p>
      <div class="form">
        {forms.map((form) => {
          const key = formKey(form);
          return (
            <label key={key} class="field">
              {captions.get(form.field) ?? form.field}, {caseText(form.case)}
              <input
                type="text"
                autocomplete="off"
                value={typed[key] ?? form.text}
                onInput={(event) => change(key, event.currentTarget.value)}
              />
            </label>
          );
        })}
      </div>
    </section>
  );
};
