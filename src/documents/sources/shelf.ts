import { formatDate } from '../../language/dates';
import { FORMS } from '../../registries/vocabulary';
import { CHAIN, current, type DocumentKind, stale } from '../chain';
import type { Facts } from '../values';
import { nameFree } from './nameFree';
import type { World } from './world';

/** What an outside expert looks for besides the eight model documents (R149). */
const OTHERS: Readonly<Record<string, string>> = {
  programme: 'Программа наставничества',
  'registry-order': 'Приказ об утверждении реестра наставников',
  'report-final': 'Отчёт по итогам реализации программы',
};

/** These name pupils: on the site they stand without the names. */
const WITH_NAMES: readonly string[] = ['D6', 'D7', 'D8', 'registry-order'];

/** The checklist of the site: one line for every document, what is not there is said so. */
export function expertFacts(world: World): Facts {
  const isFree = nameFree(world);
  const broken = new Set(stale(world.register).map(({ id }) => id));
  const rows = kinds().map(([kind, title]) => {
    const entry = current(world.register, kind, world.year);
    const typed = entry ? (world.published[entry.id] ?? '') : '';
    const address = isFree(typed) ? typed : '';
    return {
      Материал: WITH_NAMES.includes(kind) ? `${title} (публикуется без имён обучающихся)` : title,
      Реквизиты: entry ? requisites(isFree(entry.number) ? entry : { ...entry, number: '' }) : '',
      Ссылка: address,
      Состояние: !entry
        ? 'документа нет'
        : broken.has(entry.id)
          ? 'устарел: изменилось основание'
          : address
            ? 'опубликован'
            : typed
              ? 'адрес содержит имя: опубликуйте под другим адресом'
              : 'есть, но не опубликован',
    };
  });
  return {
    Материалы: rows,
    Опубликовано: String(rows.filter(({ Ссылка }) => Ссылка !== '').length),
    'Всего материалов': String(rows.length),
  };
}

/** Figures and addresses for the page of the site; no name of a mentee or mentor is among them. */
export function siteFacts(world: World): Facts {
  const isFree = nameFree(world);
  const isKnown = (form: string) => (FORMS as readonly string[]).includes(form);
  const forms = [...new Set(world.pairs.map(({ form }) => form).filter((form) => form !== ''))].filter(
    (form) => isKnown(form) || isFree(form),
  );
  return {
    'Число пар': String(world.pairs.length),
    'Число наставников': String(new Set(world.pairs.map(({ mentorId }) => mentorId)).size),
    Формы: forms.map((form) => ({ Пункт: form })),
    'Опубликованные материалы': kinds().flatMap(([kind, title]) => {
      const entry = current(world.register, kind, world.year);
      const address = entry ? world.published[entry.id] : undefined;
      return address && isFree(address) ? [{ Пункт: title, Адрес: address }] : [];
    }),
  };
}

const kinds = (): readonly (readonly [string, string])[] => [
  ...(Object.keys(CHAIN) as DocumentKind[]).map((kind) => [kind, CHAIN[kind].title] as const),
  ...Object.entries(OTHERS),
];

const requisites = ({ number, date }: { readonly number: string; readonly date: string }): string =>
  [number && `№ ${number}`, date && `от ${formatDate(date, 'digits')}`].filter(Boolean).join(' ');
