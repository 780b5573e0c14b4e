import type { Field } from './form';

interface FieldRowProps {
  readonly field: Field;
  readonly value: string;
  readonly isMissing: boolean;
  readonly change: (value: string) => void;
}

export const FieldRow = ({ field, value, isMissing, change }: FieldRowProps) => {
  const { name, caption, isOptional, help } = field;
  const id = `field-${name}`;
  const hint = [isMissing ? 'Заполните это поле.' : '', help ?? ''].filter(Boolean).join(' ');
  return (
    <div class={`field ${isMissing ? 'missing' : ''}`}>
      <label for={id}>
        {caption}
        {!isOptional && <span class="required"> *</span>}
      </label>
      <Input field={field} id={id} value={value} isMissing={isMissing} change={change} />
      {hint && (
        <p class="help" id={`${id}-help`}>
          {hint}
        </p>
      )}
    </div>
  );
};

const Input = ({ field, id, value, isMissing, change }: FieldRowProps & { readonly id: string }) => {
  const shared = { id, value, autocomplete: 'off', 'aria-invalid': isMissing, 'aria-describedby': `${id}-help` };
  switch (field.kind) {
    case 'choice':
      return (
        <select {...shared} onChange={(event) => change(event.currentTarget.value)}>
          {(field.options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.caption}
            </option>
          ))}
        </select>
      );
    case 'long':
      return <textarea rows={3} {...shared} onInput={(event) => change(event.currentTarget.value)} />;
    case 'number':
      return (
        <input
          type="number"
          min={0}
          max={field.most}
          {...shared}
          onInput={(event) => change(event.currentTarget.value)}
        />
      );
    case 'date':
      return <input type="date" {...shared} onInput={(event) => change(event.currentTarget.value)} />;
    case 'text':
      return <input type="text" {...shared} onInput={(event) => change(event.currentTarget.value)} />;
  }
};
