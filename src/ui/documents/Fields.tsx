import type { DocumentField, DocumentForm } from '../../panels';
import { plain } from '../wording';
import { type Draft, isAsked, isMissing, YES } from './draft';

interface FieldsProps {
  readonly form: DocumentForm;
  readonly draft: Draft;
  readonly change: (name: string, value: string) => void;
}

/** Every question with its widget; what is required and empty says so itself. */
export const Fields = ({ form, draft, change }: FieldsProps) => {
  const fields = form.fields.filter((field) => isAsked(field, form, draft));
  const known = fields.filter(isKnown);
  const show = (field: DocumentField) => (
    <Field
      key={field.name}
      field={field}
      value={draft.values[field.name] ?? ''}
      missing={isMissing(field, form, draft)}
      change={(value) => change(field.name, value)}
    />
  );
  return (
    <div class="form">
      <datalist id="names">
        {form.people.map(({ name, post }) => (
          <option key={name} value={name}>
            {post}
          </option>
        ))}
      </datalist>
      {fields.filter((field) => !isKnown(field)).map(show)}
      {known.length > 0 && (
        <details class="known" open={known.some((field) => isMissing(field, form, draft))}>
          <summary>Сведения с листа «Настройки»: {plain(known.length)}</summary>
          <div class="form">{known.map(show)}</div>
        </details>
      )}
    </div>
  );
};

/** What the settings said when the form was opened: seldom looked at, so it does not stand in the way. */
const isKnown = ({ isSetting, value }: DocumentField): boolean => isSetting && value !== '';

interface FieldProps {
  readonly field: DocumentField;
  readonly value: string;
  readonly missing: boolean;
  readonly change: (value: string) => void;
}

const Field = ({ field, value, missing, change }: FieldProps) => {
  const { name, caption, kind, required, help, choices } = field;
  const id = `field-${name}`;
  if (kind === 'yesNo')
    return (
      <label class="tick">
        <input type="checkbox" checked={value === YES} onChange={() => change(value === YES ? 'Нет' : YES)} /> {caption}
      </label>
    );
  return (
    <div class={`field ${kind} ${missing ? 'missing' : ''}`}>
      <label for={id}>
        {caption}
        {required && <span class="required"> *</span>}
      </label>
      <Input field={field} id={id} value={value} missing={missing} change={change} />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <p class="help" id={`${id}-help`}>
        {[missing ? 'Заполните это поле.' : '', help].filter(Boolean).join(' ')}
      </p>
    </div>
  );
};

const TYPES = { text: 'text', name: 'text', post: 'text', date: 'date', number: 'number' } as const;

const Input = ({
  field: { kind, required, choices },
  id,
  value,
  missing,
  change,
}: FieldProps & { readonly id: string }) => {
  const shared = {
    id,
    value,
    required,
    autocomplete: 'off',
    'aria-invalid': missing,
    'aria-describedby': `${id}-help`,
  };
  if (kind === 'long' || value.includes('\n'))
    return <textarea rows={4} {...shared} onInput={(event) => change(event.currentTarget.value)} />;
  const list = choices.length > 0 ? `${id}-choices` : kind === 'name' ? 'names' : undefined;
  return (
    <input
      type={kind === 'yesNo' ? 'text' : TYPES[kind]}
      {...(list ? { list } : {})}
      {...(kind === 'number' ? { min: 0 } : {})}
      {...shared}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
};
