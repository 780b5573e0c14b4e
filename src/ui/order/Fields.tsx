import type { OrderField } from '../../panels';
import { type Draft, draftValue, isMissing } from './request';

interface FieldsProps {
  readonly fields: readonly OrderField[];
  readonly draft: Draft;
  readonly change: (name: string, value: string) => void;
}

/** Fields of the order; what is required and empty says so itself. */
export const Fields = ({ fields, draft, change }: FieldsProps) => (
  <div class="form">
    {fields.map((field) => (
      <Field
        key={field.name}
        field={field}
        value={draftValue(draft, field)}
        missing={isMissing(draft, field)}
        change={(value) => change(field.name, value)}
      />
    ))}
  </div>
);

export const fieldId = (name: string): string => `field-${name}`;

interface FieldProps {
  readonly field: OrderField;
  readonly value: string;
  readonly missing: boolean;
  readonly change: (value: string) => void;
}

const Field = ({ field: { name, caption, kind, required, help }, value, missing, change }: FieldProps) => {
  const id = fieldId(name);
  const input = {
    id,
    value,
    required,
    autocomplete: 'off',
    'aria-invalid': missing,
    'aria-describedby': `${id}-help`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => change(event.currentTarget.value),
  };
  return (
    <div class={`field ${kind} ${missing ? 'missing' : ''}`}>
      <label for={id}>
        {caption}
        {required && <span class="required"> *</span>}
      </label>
      {kind === 'date' ? <input type="date" {...input} /> : <input type="text" {...input} />}
      <p class="help" id={`${id}-help`}>
        {missing ? `Заполните это поле. ${help}` : help}
      </p>
    </div>
  );
};
