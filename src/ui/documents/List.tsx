import type { DocumentCard, DocumentsView } from '../../panels';
import { DocumentMap } from './Map';
import { safeLink, stateText } from './sayings';

interface ListProps {
  readonly view: DocumentsView;
  readonly open: (kind: string) => void;
}

/** Every document by group with its state, the chain of the eight above them. */
export const List = ({ view, open }: ListProps) => (
  <div class="list">
    <DocumentMap nodes={view.map} open={open} />
    {view.groups.map(({ title, documents }) => (
      <section key={title} aria-label={title}>
        <h2>{title}</h2>
        <ul class="cards">
          {documents.map((card) => (
            <Card key={card.kind} card={card} open={open} />
          ))}
        </ul>
      </section>
    ))}
    <p class="soft">
      Учебный год {view.year}. Сегодня Google позволит создать ещё {view.leftToday} документов.
    </p>
  </div>
);

const Card = ({ card, open }: { readonly card: DocumentCard; readonly open: (kind: string) => void }) => {
  const link = safeLink(card.entry?.link ?? '');
  return (
    <li>
      <button type="button" class="button text" onClick={() => open(card.kind)}>
        {card.title}
      </button>
      <span class="soft">
        {card.stage > 0 && `этап ${card.stage}, `}
        {stateText(card)}
      </span>
      {card.entry?.stale && <span class="reason">{card.entry.stale}</span>}
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          Открыть
        </a>
      )}
    </li>
  );
};
