import { useState } from 'preact/hooks';
import type { DifferingField, LikeRows } from '../../panels';
import { Button } from '../pieces/Button';
import { type Choice, proposedChoice, requestOf, type Side } from './choice';

interface TwinsProps {
  readonly rows: LikeRows;
  /** «1 из 3» */
  readonly place: string;
  readonly isBusy: boolean;
  readonly merge: (argument: ReturnType<typeof requestOf>) => void;
  readonly keepApart: () => void;
  readonly skip: (() => void) | null;
}

const SIDES: readonly Side[] = ['one', 'other'];

/** Two rows side by side: who stays, and which value is right where they differ. */
export const Twins = ({ rows, place, isBusy, merge, keepApart, skip }: TwinsProps) => {
  const [choice, setChoice] = useState<Choice>(() => proposedChoice(rows));
  return (
    <>
      <div class="list">
        <section class="twins">
          <h2>
            {rows.base === 'mentees' ? 'Наставляемые' : 'Наставники'}: один человек или двое?{' '}
            <span class="number">{place}</span>
          </h2>
          <p class="soft">Почему спрашиваем: {rows.reason}.</p>
          <table class="lines">
            <thead>
              <tr>
                <th>Какая строка останется</th>
                {SIDES.map((side) => (
                  <th key={side}>
                    <Head
                      rows={rows}
                      side={side}
                      isChosen={choice.survivor === side}
                      choose={() => setChoice({ ...choice, survivor: side })}
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.fields.map((field) => (
                <Field
                  key={field.key}
                  field={field}
                  chosen={choice.values[field.key] ?? 'one'}
                  choose={(side) => setChoice({ ...choice, values: { ...choice.values, [field.key]: side } })}
                />
              ))}
            </tbody>
          </table>
          {rows.fields.length === 0 && <p class="soft">Строки совпадают во всём, кроме номера.</p>}
        </section>
        <p class="soft">
          Пары, согласия, ответы и документы второй строки перейдут к той, что останется. Объединение можно отменить.
        </p>
      </div>
      <footer class="actions">
        <Button kind="primary" disabled={isBusy} onClick={() => merge(requestOf(rows, choice))}>
          Объединить
        </Button>
        <Button disabled={isBusy} onClick={keepApart}>
          Это разные люди
        </Button>
        <span class="stretch" />
        {skip && (
          <Button kind="text" disabled={isBusy} onClick={skip}>
            Решить потом
          </Button>
        )}
      </footer>
    </>
  );
};

interface HeadProps {
  readonly rows: LikeRows;
  readonly side: Side;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const Head = ({ rows, side, isChosen, choose }: HeadProps) => {
  const { id, name, about, namedOn } = rows[side];
  return (
    <label class="value">
      <input type="radio" name="survivor" checked={isChosen} onChange={choose} />
      <span>
        <strong>{id}</strong> {name || 'имя не указано'}
        <div class="soft">
          {about}
          {namedOn.length > 0 && ` · упомянут(а): ${namedOn.map((title) => `«${title}»`).join(', ')}`}
        </div>
      </span>
    </label>
  );
};

interface FieldProps {
  readonly field: DifferingField;
  readonly chosen: Side;
  readonly choose: (side: Side) => void;
}

const Field = ({ field, chosen, choose }: FieldProps) => (
  <tr>
    <td class="caption-cell">{field.caption}</td>
    {SIDES.map((side) => (
      <td key={side}>
        <label class="value">
          <input
            type="radio"
            name={field.key}
            checked={chosen === side}
            aria-label={`${field.caption}: ${field[side] || 'пусто'}`}
            onChange={() => choose(side)}
          />
          <span class={chosen === side ? '' : 'was'}>{field[side] || 'пусто'}</span>
        </label>
      </td>
    ))}
  </tr>
);
