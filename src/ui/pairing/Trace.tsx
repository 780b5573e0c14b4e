import { useMemo, useState } from 'preact/hooks';
import type { PersonCard, TraceLine } from '../../panels';
import { Busy } from '../pieces/Busy';
import { Button } from '../pieces/Button';
import { Modal } from '../pieces/Modal';
import { Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { type KnownMentor, mentorMeant } from './mentors';
import { traceVerdict } from './sayings';

interface TraceProps {
  readonly mentee: PersonCard;
  /** Offered first, as buttons. */
  readonly near: readonly KnownMentor[];
  readonly known: readonly KnownMentor[];
  readonly close: () => void;
}

interface Found {
  readonly mentorId: string;
  readonly lines: readonly TraceLine[];
}

const NOT_RECOGNISED = {
  code: 'mentor-not-recognised',
  message: 'Такого наставника в списке нет. Введите номер с листа «Наставники», например М-0001, или имя полностью.',
};

/** «Почему не предложен…?»: every rule with its verdict for one mentee and one mentor. */
export const Trace = ({ mentee, near, known, close }: TraceProps) => {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const { busy, problems, complain, ask } = useCalls();
  const names = useMemo(() => new Map(known.map(({ id, name }) => [id, name])), [known]);

  const explain = async (mentorId: string) => {
    setFound(null);
    if (!mentorId) {
      complain([NOT_RECOGNISED]);
      return;
    }
    const lines = await ask('Проверяем правила…', 'pairing.trace', { menteeId: mentee.id, mentorId });
    if (lines) setFound({ mentorId, lines });
  };

  return (
    <Modal title="Почему не предложен…?" close={close}>
      <p>Наставляемый: {mentee.name}. Назовите наставника – покажем каждое правило подбора для этих двоих.</p>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          void explain(mentorMeant(text, known));
        }}
      >
        <label>
          Номер или имя наставника
          <input
            list="known-mentors"
            placeholder="М-0001"
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <datalist id="known-mentors">
          {known.map(({ id, name }) => (
            <option key={id} value={`${id} ${name}`} />
          ))}
        </datalist>
        <button type="submit" class="button primary" disabled={busy !== '' || text.trim() === ''}>
          Объяснить
        </button>
      </form>
      {near.length > 0 && (
        <div class="near">
          <span class="soft">Допустимые:</span>
          {near.map(({ id, name }) => (
            <Button key={id} kind="text" disabled={busy !== ''} onClick={() => void explain(id)}>
              {name}
            </Button>
          ))}
        </div>
      )}
      <Busy text={busy} />
      <Problems problems={problems} />
      {found && <Verdict found={found} name={names.get(found.mentorId) ?? ''} />}
      <div class="actions end">
        <Button onClick={close}>Закрыть</Button>
      </div>
    </Modal>
  );
};

const Verdict = ({ found: { mentorId, lines }, name }: { readonly found: Found; readonly name: string }) => (
  <div aria-live="polite">
    <p>
      <strong>
        {name ? `${name}, ${mentorId}` : mentorId}. {traceVerdict(lines)}
      </strong>
    </p>
    <ul class="rules">
      {lines.map(({ rule, passed, text }) => (
        <li key={rule} class={passed ? 'passed' : 'failed'}>
          <span aria-hidden="true">{passed ? '✓' : '✕'}</span>
          <div>
            <span class="unseen">{passed ? 'Выполнено: ' : 'Не выполнено: '}</span>
            <strong>{rule}</strong>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ul>
  </div>
);
