import type { PersonAction } from '../../panels';
import { Button } from '../pieces/Button';

interface ActionsProps {
  readonly actions: readonly PersonAction[];
  /** Added to the caption for screen readers: whom it is about. */
  readonly about: string;
  readonly busy: boolean;
  readonly run: (action: PersonAction) => void;
}

/** Buttons of one line; the first is what helps, the others lead somewhere. */
export const Actions = ({ actions, about, busy, run }: ActionsProps) => (
  <div class="actions deeds">
    {actions.map((action, place) => (
      <Button
        key={action.caption}
        kind={place === 0 ? 'plain' : 'text'}
        disabled={busy}
        {...(about && { label: `${action.caption}: ${about}` })}
        onClick={() => run(action)}
      >
        {action.caption}
      </Button>
    ))}
  </div>
);
