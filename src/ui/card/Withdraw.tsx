import { useState } from 'preact/hooks';
import type { CardView, Withdrawn } from '../../panels';
import type { ConsentKind } from '../../registries/consentRegister';
import { Button } from '../pieces/Button';
import type { CallState } from '../useCalls';
import { consequences } from './consequences';
import { FieldRow } from './FieldRow';
import { useFocus } from './useFocus';
import { WithdrawOutcome } from './WithdrawOutcome';

interface WithdrawProps {
  readonly card: CardView;
  readonly calls: CallState;
  readonly close: () => void;
  readonly done: (text: string) => void;
}

const EVERY_MENTOR = { value: '', caption: 'О каждом наставнике', note: '' };

/** Withdrawal of a consent: what it is about, what will happen, and only then what has happened (R054, story 13). */
export const Withdraw = ({ card, calls, close, done }: WithdrawProps) => {
  const [kind, setKind] = useState<ConsentKind>('data');
  const [chosenMentor, setMentor] = useState('');
  const [isErasing, setErasing] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<Withdrawn | null>(null);
  const top = useFocus<HTMLElement>();
  const erase = kind === 'data' && isErasing;
  const mentorId = kind === 'mentor' ? chosenMentor : '';
  const isBusy = calls.busy !== '';

  const withdraw = async () => {
    const about = mentorId ? { mentorId } : {};
    const found = await calls.ask('Прекращаем…', 'people.withdraw', { personId: card.id, kind, erase, ...about });
    if (found) setOutcome(found);
  };
  if (outcome) return <WithdrawOutcome outcome={outcome} done={() => done('')} />;
  return (
    <section ref={top} tabIndex={-1} class="card-form" aria-label="Отзыв согласия">
      <h2>{isAsked ? 'Проверьте ещё раз' : 'Отзыв согласия'}</h2>
      <p class="soft">{`${card.name} · ${card.id}`}</p>
      {isAsked ? (
        <ul class="consequences" role="status">
          {consequences(card, { kind, mentorId, erase }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <>
          <FieldRow
            field={{ name: 'kind', caption: 'Какое согласие отозвано', kind: 'choice', options: card.choices.consents }}
            value={kind}
            isMissing={false}
            change={(value) => setKind(value as ConsentKind)}
          />
          {kind === 'mentor' && (
            <FieldRow
              field={{
                ...{ name: 'mentor', caption: 'О каком наставнике', kind: 'choice' },
                options: [EVERY_MENTOR, ...card.choices.mentors],
              }}
              value={chosenMentor}
              isMissing={false}
              change={setMentor}
            />
          )}
          {kind === 'data' && (
            <label class="tick">
              <input type="checkbox" checked={isErasing} onChange={() => setErasing(!isErasing)} /> Стереть личные
              сведения (по письменному требованию)
            </label>
          )}
        </>
      )}
      <div class="actions">
        {isAsked ? (
          <Button kind="primary" disabled={isBusy} onClick={() => void withdraw()}>
            {erase ? 'Прекратить и стереть' : 'Подтвердить отзыв'}
          </Button>
        ) : (
          <Button onClick={() => setAsked(true)}>Продолжить</Button>
        )}
        <Button kind="text" disabled={isBusy} onClick={isAsked ? () => setAsked(false) : close}>
          {isAsked ? 'Назад' : 'Отмена'}
        </Button>
      </div>
    </section>
  );
};
