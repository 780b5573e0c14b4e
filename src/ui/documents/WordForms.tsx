import type { DocumentPreview } from '../../panels';
import { caseText } from './sayings';

interface WordFormsProps {
  readonly unsure: DocumentPreview['unsure'];
  readonly typed: Readonly<Record<string, string>>;
  readonly change: (key: string, text: string) => void;
}

/** Word forms the program is not sure of: to be looked at, corrected if need be and remembered. */
export const WordForms = ({ unsure, typed, change }: WordFormsProps) => {
  if (unsure.length === 0) return null;
  return (
    <section class="word-forms" aria-label="Проверьте склонение">
      <h2>Проверьте склонение</h2>
      <p class="soft">В этих словах программа не уверена. Исправьте, если нужно: исправление запомнится.</p>
      <div class="form">
        {unsure.map(({ nominative, case: grammatical, text }) => {
          const key = `${nominative}|${grammatical}`;
          return (
            <label key={key} class="field">
              {nominative}, {caseText(grammatical)}
              <input
                type="text"
                autocomplete="off"
                value={typed[key] ?? text}
                onInput={(event) => change(key, event.currentTarget.value)}
              />
            </label>
          );
        })}
      </div>
    </section>
  );
};
