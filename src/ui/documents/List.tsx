import type { DocumentCard, DocumentsView } from '../../panels';
import { DocumentMap } from './Map';
import { safeLink, stateText } from './sayings';
import { foundIn } from './search';

interface ListProps {
  readonly view: DocumentsView;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly open: (kind: string) => void;
}

/** What to do now, the chain of the eight, then every document by stage; a search leaves only what it finds. */
export const List = ({ view, search, setSearch, open }: ListProps) => {
  const stages = foundIn(view.stages, search);
  const isSearching = search.trim() !== '';
  return (
    <>
      <div class="search">
        <input
          type="search"
          aria-label="Найти документ"
          placeholder="Найти документ: согласие, отчёт, протокол…"
          autocomplete="off"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <div class="list">
        {!isSearching && <Now now={view.now} open={open} />}
        {!isSearching && <DocumentMap nodes={view.map} open={open} />}
        {stages.map(({ title, documents }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul class="cards">
              {documents.map((card) => (
                <Card key={card.kind} card={card} open={open} />
              ))}
            </ul>
          </section>
        ))}
        {stages.length === 0 && (
          <p class="box neutral" role="status">
            Такого документа нет. Попробуйте одно слово из названия или очистите поиск.
          </p>
        )}
        <p class="soft">
          Учебный год {view.year}. Сегодня Google позволит создать ещё {view.leftToday} документов.
        </p>
      </div>
    </>
  );
};

const Now = ({ now, open }: { readonly now: DocumentsView['now']; readonly open: (kind: string) => void }) =>
  now.length === 0 ? null : (
    <section class="now" aria-label="Что делать сейчас">
      <h2>Что делать сейчас</h2>
      <ul class="due">
        {now.map(({ kind, title, reason }) => (
          <li key={kind}>
            <button type="button" class="button text" onClick={() => open(kind)}>
              {title}
            </button>
            <span class="soft">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );

const Card = ({ card, open }: { readonly card: DocumentCard; readonly open: (kind: string) => void }) => {
  const link = safeLink(card.entry?.link ?? '');
  return (
    <li>
      <button type="button" class="button text" onClick={() => open(card.kind)}>
        {card.title}
      </button>
      <span class="soft">{stateText(card)}</span>
      {card.entry?.stale && <span class="reason">{card.entry.stale}</span>}
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          Открыть
        </a>
      )}
    </li>
  );
};
