import type { DocumentCard, DocumentEntry, DocumentProgress } from '../../panels';
import { count, type Noun } from '../wording';

const DOCUMENT: Noun = ['документ', 'документа', 'документов'];
export const PDF: Noun = ['файл PDF', 'файла PDF', 'файлов PDF'];

/** «2026-09-15» as «15.09.2026»; anything else is left as it is. */
export const dayText = (day: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : day;
};

const nameOf = ({ number, date }: DocumentEntry): string =>
  [number && `№ ${number}`, date && `от ${dayText(date)}`].filter(Boolean).join(' ');

export const existingText = (entry: DocumentEntry): string =>
  `Документ ${nameOf(entry) || 'без номера'} уже есть${entry.version > 1 ? ` (редакция ${entry.version})` : ''}: ` +
  'будет новая редакция с тем же номером.';

/** What the list says beside a document: its number and state, or how many were made. */
export const stateText = ({ audience, entry, made }: DocumentCard): string => {
  if (audience !== 'one') return made > 0 ? `создано: ${count(made, DOCUMENT)}` : 'ещё не создавались';
  if (!entry) return 'ещё не создан';
  return [nameOf(entry), entry.status.toLowerCase(), entry.version > 1 ? `редакция ${entry.version}` : '']
    .filter(Boolean)
    .join(', ');
};

export const progressText = ({ ready, left }: DocumentProgress): string =>
  left === 0
    ? `Готово: ${count(ready, DOCUMENT)}.`
    : `Готово ${ready} из ${ready + left}. Работа сохранена и продолжится с этого места.`;

const cases: Readonly<Record<string, string>> = {
  им: 'именительный падеж (кто?)',
  род: 'родительный падеж (кого?)',
  дат: 'дательный падеж (кому?)',
  вин: 'винительный падеж (кого?)',
  твор: 'творительный падеж (кем?)',
  пред: 'предложный падеж (о ком?)',
};

export const caseText = (grammatical: string): string => cases[grammatical] ?? grammatical;

/** Documents open in a new tab; an address that is not one of the web is not offered at all. */
export const safeLink = (link: string): string => (/^https?:\/\//i.test(link) ? link : '');
