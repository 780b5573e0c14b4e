import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SuggestionCard } from '../../panels';
import { Button } from '../pieces/Button';
import type { Filter } from './filter';
import { formsOf, isFiltering, NO_FILTER } from './filter';
import { cardId, type SuggestionActions, SuggestionView } from './SuggestionView';
import { focusCard, useKeyboard } from './useKeyboard';

interface SuggestionsProps {
  readonly all: readonly SuggestionCard[];
  readonly shown: readonly SuggestionCard[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly busy: boolean;
  readonly actions: SuggestionActions;
}

export const Suggestions = ({ all, shown, filter, setFilter, busy, actions }: SuggestionsProps) => {
  const [chosen, setChosen] = useState('');
  const lastPlace = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  // When the chosen card is gone (accepted, forbidden), the one that moved into its place becomes current.
  const at = shown.findIndex(({ mentee }) => mentee.id === chosen);
  const place = at >= 0 ? at : Math.min(lastPlace.current, shown.length - 1);
  lastPlace.current = Math.max(place, 0);
  const current = shown[place]?.mentee.id ?? '';

  const choose = useCallback((menteeId: string) => {
    setChosen(menteeId);
    focusCard(menteeId);
  }, []);
  const find = useCallback(() => field.current?.focus(), []);
  useKeyboard({ cards: shown, current, choose, find, actions });

  const hadFocus = useRef(false);
  useEffect(() => {
    // A disabled button and a removed card both lose focus; the list takes it back.
    const focused = document.activeElement;
    if (!busy && hadFocus.current && (focused === document.body || focused?.id === cardId(current))) focusCard(current);
  }, [busy, current]);

  return (
    <>
      <FilterBar all={all} shown={shown.length} filter={filter} setFilter={setFilter} field={field} />
      <fieldset class="list" disabled={busy}>
        <div
          role="feed"
          aria-label="Предложенные пары"
          aria-busy={busy}
          onFocusIn={(event) => {
            hadFocus.current = true;
            const id = (event.target as Element).closest('article')?.dataset.mentee;
            if (id) setChosen(id);
          }}
          onFocusOut={(event) => {
            if (event.relatedTarget) hadFocus.current = false;
          }}
        >
          {shown.map((card, index) => (
            <SuggestionView
              key={card.mentee.id}
              card={card}
              current={card.mentee.id === current}
              place={index + 1}
              of={shown.length}
              actions={actions}
            />
          ))}
        </div>
        {shown.length === 0 && (
          <div class="empty">
            <p>
              {isFiltering(filter)
                ? 'Под условия поиска не подходит ни одно предложение.'
                : 'Предложений больше нет. Принятые пары – на листе «Пары»; их можно включить в приказ: меню «Документы…».'}
            </p>
            {isFiltering(filter) && <Button onClick={() => setFilter(NO_FILTER)}>Показать все</Button>}
          </div>
        )}
      </fieldset>
    </>
  );
};

interface FilterBarProps extends Pick<SuggestionsProps, 'all' | 'filter' | 'setFilter'> {
  readonly shown: number;
  readonly field: { readonly current: HTMLInputElement | null };
}

const FilterBar = ({ all, shown, filter, setFilter, field }: FilterBarProps) => {
  const forms = useMemo(() => formsOf(all), [all]);
  return (
    <search class="filters">
      <input
        ref={field}
        type="search"
        placeholder="Имя, класс или #тег"
        aria-label="Поиск по имени, классу или тегу"
        aria-keyshortcuts="/"
        value={filter.text}
        onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || filter.text === '') return;
          // Clears the field; the frame around the panel must not take it for closing the dialog.
          event.preventDefault();
          setFilter({ ...filter, text: '' });
        }}
      />
      <select
        aria-label="Форма наставничества"
        value={filter.form}
        onChange={(event) => setFilter({ ...filter, form: event.currentTarget.value })}
      >
        <option value="">Все формы</option>
        {forms.map((form) => (
          <option key={form} value={form}>
            {form}
          </option>
        ))}
      </select>
      <select
        aria-label="Решение"
        value={filter.decision}
        onChange={(event) => setFilter({ ...filter, decision: event.currentTarget.value as Filter['decision'] })}
      >
        <option value="any">Все решения</option>
        <option value="open">Не закреплённые</option>
        <option value="locked">Закреплённые</option>
      </select>
      <span class="soft" aria-live="polite">
        {isFiltering(filter) ? `Показано: ${shown} из ${all.length}` : ''}
      </span>
    </search>
  );
};
