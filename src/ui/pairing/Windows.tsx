import { useMemo } from 'preact/hooks';
import type { PairingView, PersonCard, SuggestionCard } from '../../panels';
import { Button } from '../pieces/Button';
import { Modal } from '../pieces/Modal';
import { count, nouns } from '../wording';
import { Alternatives } from './Alternatives';
import { type KnownMentor, knownMentors } from './mentors';
import { Trace } from './Trace';
import type { Pairing } from './usePairing';

export type OpenWindow =
  | { readonly kind: 'alternatives'; readonly card: SuggestionCard }
  | { readonly kind: 'trace'; readonly mentee: PersonCard; readonly near: readonly KnownMentor[] }
  /** `cards` null accepts everything there is, whatever is shown. */
  | { readonly kind: 'acceptAll'; readonly cards: readonly SuggestionCard[] | null; readonly size: number };

interface WindowsProps {
  readonly opened: OpenWindow;
  readonly open: (window: OpenWindow | null) => void;
  readonly view: PairingView;
  readonly pairing: Pick<Pairing, 'decide' | 'accept'>;
}

export const Windows = ({ opened, open, view, pairing: { decide, accept } }: WindowsProps) => {
  const close = () => open(null);
  const known = useMemo(() => knownMentors(view), [view]);
  if (opened.kind === 'trace') return <Trace mentee={opened.mentee} near={opened.near} known={known} close={close} />;
  if (opened.kind === 'alternatives') {
    const { card } = opened;
    const choose = (mentorId: string) => {
      close();
      void decide(card.mentee.id, mentorId, 'replace', `Наставник заменён и закреплён: ${card.mentee.name}.`);
    };
    const explain = () => open({ kind: 'trace', mentee: card.mentee, near: card.alternatives });
    return <Alternatives card={card} choose={choose} explain={explain} close={close} />;
  }
  return (
    <AcceptAll
      size={opened.size}
      close={close}
      accept={() => {
        close();
        void accept(opened.cards?.map(({ mentee }) => mentee.id) ?? null);
      }}
    />
  );
};

interface AcceptAllProps {
  readonly size: number;
  readonly accept: () => void;
  readonly close: () => void;
}

const AcceptAll = ({ size, accept, close }: AcceptAllProps) => (
  <Modal title={`Принять ${count(size, nouns.suggestion)}?`} close={close}>
    <p>Принятые предложения станут парами на листе «Пары» и войдут в приказ. Места у наставников будут заняты.</p>
    <div class="actions">
      <Button kind="primary" onClick={accept}>
        Принять
      </Button>
      <Button onClick={close}>Отмена</Button>
    </div>
  </Modal>
);
