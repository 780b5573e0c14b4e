import type { PersonCard, SuggestionCard } from '../../panels';

export interface Filter {
  readonly text: string;
  /** A form of mentoring, '' for any. */
  readonly form: string;
  readonly decision: 'any' | 'open' | 'locked';
}

export const NO_FILTER: Filter = { text: '', form: '', decision: 'any' };

export const isFiltering = ({ text, form, decision }: Filter): boolean =>
  searchable(text) !== '' || form !== '' || decision !== 'any';

/** Text in which a person's spelling does not matter: case, ё, quotes, # and underscores. */
const searchable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"'„“]/g, '')
    .replace(/[#_\s]+/g, ' ')
    .trim();

/** «7 «Б»», «7-б» and «7 Б» as «7б»: one word, so that its parts are not found apart. */
const withClassJoined = (text: string): string =>
  searchable(text).replace(/(^|\s)(\d{1,2})[\s-]?([а-я])(?=\s|$)/g, '$1$2$3');

/** Everything one can find a person by: name, number, class or post, tags. */
const searchTextOf = ({ name, id, about, tags }: PersonCard): string =>
  [name, id, about, ...tags].map(withClassJoined).join(' ');

const hasWords = (searchText: string, text: string): boolean =>
  withClassJoined(text)
    .split(' ')
    .every((word) => searchText.includes(word));

/** Suggestions with the text they are searched in, made once for a view. */
export type Searchable = readonly { readonly card: SuggestionCard; readonly searchText: string }[];

export const makeSearchable = (cards: readonly SuggestionCard[]): Searchable =>
  cards.map((card) => ({ card, searchText: `${searchTextOf(card.mentee)} ${searchTextOf(card.mentor)}` }));

export const applyFilter = (cards: Searchable, { text, form, decision }: Filter): readonly SuggestionCard[] =>
  cards
    .filter(({ card }) => form === '' || card.form === form)
    .filter(({ card }) => decision === 'any' || card.decision === decision)
    .filter(({ searchText }) => hasWords(searchText, text))
    .map(({ card }) => card);

export const formsOf = (cards: readonly SuggestionCard[]): readonly string[] =>
  [...new Set(cards.map(({ form }) => form))].filter(Boolean).sort((a, b) => a.localeCompare(b, 'ru'));
