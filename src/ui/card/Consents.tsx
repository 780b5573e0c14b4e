import type { ConsentState, PersonAction } from '../../panels';
import { Actions } from './Actions';

interface ConsentsProps {
  readonly consents: readonly ConsentState[];
  readonly busy: boolean;
  readonly run: (action: PersonAction) => void;
}

/** Every kind of consent: in order or not is told by a sign and by words, not by colour alone. */
export const Consents = ({ consents, busy, run }: ConsentsProps) => (
  <details>
    <summary>
      Согласия{' '}
      <span class="number">
        {consents.filter(({ isOpen }) => isOpen).length} из {consents.length}
      </span>
    </summary>
    <ul class="consents">
      {consents.map(({ caption, isOpen, text, actions }) => (
        <li key={caption}>
          <span aria-hidden="true">{isOpen ? '✓' : '–'}</span>
          <div>
            <p>{caption}</p>
            <p class="soft">{isOpen ? 'в порядке' : text}</p>
            {actions.length > 0 && <Actions actions={actions} about={caption} busy={busy} run={run} />}
          </div>
        </li>
      ))}
    </ul>
  </details>
);
