import { useMemo } from 'preact/hooks';
import type { ImportPreview } from '../../panels';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import { count, nouns } from '../wording';
import {
  type Choice,
  type Chosen,
  type ColumnGroup,
  groupColumns,
  missingRequired,
  problemsLeft,
  takenTwice,
} from './mapping';

interface MappingStepProps {
  readonly preview: ImportPreview;
  readonly chosen: Chosen;
  readonly choose: (place: number, key: string) => void;
  readonly busy: boolean;
  readonly back: () => void;
  readonly load: () => void;
}

/** Step two: each column of the export against a column of the registry. */
export const MappingStep = ({ preview, chosen, choose, busy, back, load }: MappingStepProps) => {
  const { columns, choices, rows } = preview;
  const groups = useMemo(() => groupColumns(columns), [columns]);
  const left = problemsLeft(preview, chosen);
  // The script has words of its own for what was missing from the start.
  const told = new Set(left.map(({ where }) => where?.column));
  const missing = missingRequired(choices, chosen).filter(({ caption }) => !told.has(caption));
  const twice = takenTwice(choices, chosen);
  return (
    <>
      <fieldset class="step" disabled={busy}>
        <p>
          В источнике {count(rows, nouns.row)} с ответами и {count(columns.length, nouns.column)}. Проверьте, куда
          попадёт каждый столбец.
        </p>
        <Problems problems={left} tone="warning" />
        {missing.length > 0 && (
          <div class="box warning" role="status">
            <div class="box-body">Не выбраны столбцы для обязательных сведений: {captionsOf(missing)}.</div>
          </div>
        )}
        {twice.length > 0 && (
          <div class="box error" role="status">
            <div class="box-body">Выбрано больше одного столбца для {captionsOf(twice)}. Оставьте один.</div>
          </div>
        )}
        {groups.map((group) => (
          <details key={group.name} open={group.name === 'unsure'}>
            <summary>
              {group.title} ({group.places.length})
            </summary>
            <Columns {...{ group, preview, chosen, choose }} />
          </details>
        ))}
      </fieldset>
      <footer class="actions">
        <Button kind="primary" disabled={busy || twice.length > 0} onClick={load}>
          Загрузить
        </Button>
        <Button disabled={busy} onClick={back}>
          Назад
        </Button>
      </footer>
    </>
  );
};

const captionsOf = (choices: readonly Choice[]): string => choices.map(({ caption }) => `«${caption}»`).join(', ');

interface ColumnsProps extends Pick<MappingStepProps, 'preview' | 'chosen' | 'choose'> {
  readonly group: ColumnGroup;
}

const Columns = ({ group, preview: { columns, choices }, chosen, choose }: ColumnsProps) => (
  <ul class="columns">
    {group.places.map((place) => {
      const column = columns[place];
      if (!column) return null;
      const note = column.note && `note-${place}`;
      return (
        <li key={place} class={group.name}>
          <label>
            <span class="header">{column.header || 'Столбец без заголовка'}</span>
            <select
              value={chosen[place] ?? ''}
              onChange={(event) => choose(place, event.currentTarget.value)}
              {...(note && { 'aria-describedby': note })}
            >
              <option value="">не загружать</option>
              {choices.map(({ key, caption, required }) => (
                <option key={key} value={key}>
                  {caption}
                  {required ? ' *' : ''}
                </option>
              ))}
            </select>
          </label>
          {note && (
            <p class="note" id={note}>
              {column.note}
            </p>
          )}
        </li>
      );
    })}
  </ul>
);
