import { useState } from 'preact/hooks';
import type { FormName, PersonAction } from '../../panels';
import type { CallState } from '../useCalls';

/** A form of the card that is open, for whom, and what it begins with. */
export interface OpenForm {
  readonly form: FormName;
  readonly personId: string;
  readonly preset: string;
}

interface Deeds {
  readonly form: OpenForm | null;
  readonly closeForm: () => void;
  /** Does what the button says; resolves to what was done in words, '' if it only led somewhere. */
  readonly run: (action: PersonAction, personId: string) => Promise<string>;
}

/** Carries out the buttons of a card or of the list of the day; `openCard` shows the card of a person. */
export const useDeeds = ({ ask }: CallState, openCard: (personId: string) => void, first: OpenForm | null): Deeds => {
  const [form, setForm] = useState(first);
  const run: Deeds['run'] = async ({ deed }, personId) => {
    switch (deed.kind) {
      case 'form':
        setForm({ form: deed.form, preset: deed.preset, personId });
        return '';
      case 'card':
        openCard(personId);
        return '';
      case 'row':
        await ask('Открываем строку…', 'place.show', deed.place);
        return '';
      case 'window':
        await ask('Открываем окно…', 'window.open', { window: deed.window });
        return '';
      case 'command':
        return (await ask('Выполняем…', 'command.run', { command: deed.command }))?.text ?? '';
    }
  };
  return { form, closeForm: () => setForm(null), run };
};
