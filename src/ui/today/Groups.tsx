import type { PersonAction, TodayGroup, TodayView, Urgency } from '../../panels';
import { Actions } from '../card/Actions';

const URGENCY: Readonly<Record<Urgency, string>> = {
  1: 'Сегодня',
  2: 'На этой неделе',
  3: 'Когда будет время',
};

interface GroupsProps {
  readonly view: TodayView;
  readonly busy: boolean;
  readonly run: (action: PersonAction, personId: string) => void;
}

/** What needs attention, the most urgent first; nothing at all is said too. */
export const Groups = ({ view: { groups, day }, busy, run }: GroupsProps) => {
  if (groups.length === 0)
    return (
      <div class="all-done" role="status">
        <p>На сегодня всё</p>
        <p class="soft">Проверено {dayOf(day)}. Пороги можно изменить на листе «Настройки».</p>
      </div>
    );
  return (
    <>
      {([1, 2, 3] as const).map((urgency) => {
        const own = groups.filter((group) => group.urgency === urgency);
        return own.length === 0 ? null : (
          <section key={urgency} class={`urgency urgency-${urgency}`}>
            <h2>{URGENCY[urgency]}</h2>
            {own.map((group) => (
              <Group key={group.id} {...{ group, busy, run }} />
            ))}
          </section>
        );
      })}
    </>
  );
};

const dayOf = (day: string): string => day.split('-').reverse().join('.');

const Group = ({ group, busy, run }: { readonly group: TodayGroup } & Omit<GroupsProps, 'view'>) => {
  const { title, count, lines, urgency } = group;
  return (
    <details open={urgency === 1 || count <= 5}>
      <summary>
        {title} <span class="number">{count}</span>
      </summary>
      <ul>
        {lines.map(({ personId, person, text, actions }) => (
          <li key={`${personId} ${text}`}>
            {person && <strong>{person}</strong>}
            <p>
              {personId && <span class="number">{personId} · </span>}
              {text}
            </p>
            <Actions actions={actions} about={person || text} busy={busy} run={(action) => run(action, personId)} />
          </li>
        ))}
      </ul>
      {lines.length < count && <p class="soft">…и ещё {count - lines.length}</p>}
    </details>
  );
};
