import { useState } from 'preact/hooks';
import type { CardView } from '../../panels';
import { Button } from '../pieces/Button';
import type { CallState } from '../useCalls';
import { FieldRow } from './FieldRow';
import { missingIn, type Values } from './form';
import { forms } from './forms';
import type { OpenForm } from './useDeeds';
import { useFocus } from './useFocus';
import { Withdraw } from './Withdraw';

interface FormPageProps {
  readonly card: CardView;
  readonly form: OpenForm;
  readonly calls: CallState;
  readonly close: () => void;
  /** What was done, in words; '' where the form has told it itself. */
  readonly done: (text: string) => void;
}

/** One form over the card; what is typed stays until it is saved or given up. */
export const FormPage = (props: FormPageProps) =>
  props.form.form === 'withdraw' ? <Withdraw {...props} /> : <Filling {...props} name={props.form.form} />;

interface FillingProps extends FormPageProps {
  readonly name: keyof typeof forms;
}

const Filling = ({ card, form: { preset }, name, calls, close, done }: FillingProps) => {
  const [form] = useState(() => forms[name](card, preset));
  const [values, setValues] = useState<Values>(form.initial);
  const [isTried, setTried] = useState(false);
  const missing = missingIn(form, values);
  const top = useFocus<HTMLFormElement>();

  const send = async () => {
    setTried(true);
    if (missing.length > 0) return;
    const reply = await form.send(calls.ask, values);
    if (reply) done(reply.text);
  };
  return (
    <form
      ref={top}
      tabIndex={-1}
      class="card-form"
      aria-label={form.title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{form.title}</h2>
      <p class="soft">{`${card.name} · ${card.id}`}</p>
      {form.fields(values).map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          isMissing={isTried && missing.includes(field.name)}
          change={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <div class="actions">
        <button type="submit" class="button primary" disabled={calls.busy !== ''}>
          Записать
        </button>
        <Button kind="text" onClick={close}>
          Отмена
        </Button>
      </div>
    </form>
  );
};
