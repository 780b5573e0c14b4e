import { useState } from 'preact/hooks';
import type { Problem } from '../../problem';
import { Button } from './Button';
import { placeOf } from './place';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** `warning` lets the work go on, `error` says that something was not done. */
  readonly tone?: 'error' | 'warning';
  readonly title?: string;
  readonly dismiss?: () => void;
}

const SHOWN_AT_FIRST = 3;

/** A box with one line for each problem; a long list is folded. */
export const Problems = ({ problems, tone = 'error', title, dismiss }: ProblemsProps) => {
  const [unfolded, setUnfolded] = useState(false);
  if (problems.length === 0) return null;
  const shown = unfolded || problems.length <= SHOWN_AT_FIRST + 1 ? problems : problems.slice(0, SHOWN_AT_FIRST);
  return (
    <div class={`box ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <div class="box-body">
        {title && <strong>{title}</strong>}
        <ul>
          {shown.map((problem) => {
            const place = placeOf(problem);
            return (
              <li key={`${problem.code} ${problem.message} ${place}`}>
                {problem.message}
                {place && <span class="place">{place}</span>}
              </li>
            );
          })}
        </ul>
        {shown.length < problems.length && (
          <Button kind="text" onClick={() => setUnfolded(true)}>
            Показать ещё {problems.length - shown.length}
          </Button>
        )}
      </div>
      {dismiss && <Cross dismiss={dismiss} />}
    </div>
  );
};

/** One line of good news. */
export const Notice = ({ text, dismiss }: { readonly text: string; readonly dismiss: () => void }) =>
  text ? (
    <div class="box good" role="status">
      <div class="box-body">{text}</div>
      <Cross dismiss={dismiss} />
    </div>
  ) : null;

const Cross = ({ dismiss }: { readonly dismiss: () => void }) => (
  <button type="button" class="cross" aria-label="Скрыть сообщение" onClick={dismiss}>
    ×
  </button>
);
