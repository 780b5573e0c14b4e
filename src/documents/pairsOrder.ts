import { curatorClauses } from './curatorClauses';
import { groundsText, type NormativeAct } from './grounds';
import { kindFacts, type OrderKind } from './orderKind';
import { asGroups, inSentence, listPeople, type OrderPair, oneLine } from './orderPeople';
import type { Facts } from './values';

/** What the settings sheet knows about the school and its way of writing orders. */
export interface OrderSettings {
  readonly founder?: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly address?: string;
  readonly place: string;
  readonly kind: OrderKind;
  readonly directorPost: string;
  readonly directorName: string;
  /** Ends the phrase «в целях …», genitive. */
  readonly purpose?: string;
  readonly acts: readonly NormativeAct[];
}

/** What the register of documents and the curator's answers say about this order. Dates are `2026-09-15`. */
export interface OrderRegister {
  readonly number: string;
  readonly date: string;
  readonly newEdition?: boolean;
  /** The order on the plan (D3); null while it is not registered. */
  readonly planOrder: { readonly number: string; readonly date: string } | null;
  /** Who controls; the director unless given. */
  readonly controller?: { readonly name: string; readonly post: string };
  /** The list of pairs goes to an annex; by default when it is longer than {@link LONGEST_LIST_IN_TEXT}. */
  readonly annex?: boolean;
  /** Who signs that the order was read; by default curators, the controller and mentors who work at the school. */
  readonly acquainted?: readonly string[];
}

/** Rows that fit the body of an order without burying its points. */
export const LONGEST_LIST_IN_TEXT = 20;

export interface PairsOrderFacts {
  readonly facts: Facts;
  /** Positions of acts in `settings.acts` whose case the curator should check. */
  readonly unsureActs: readonly number[];
}

/** Facts for the template D7 from the registers. */
export function pairsOrderFacts(
  settings: OrderSettings,
  pairs: readonly OrderPair[],
  register: OrderRegister,
): PairsOrderFacts {
  const rows = asGroups(pairs);
  const grounds = groundsText(settings.acts);
  return {
    unsureActs: grounds.unsure,
    facts: {
      Учредитель: settings.founder,
      'Полное наименование': settings.fullName,
      'Краткое наименование': settings.shortName,
      Адрес: settings.address,
      ...kindFacts(settings.kind),
      Дата: register.date,
      Номер: register.number,
      Место: settings.place,
      'Новая редакция': register.newEdition === true,
      'Дата приказа о плане': register.planOrder?.date,
      'Номер приказа о плане': register.planOrder?.number,
      Основания: grounds.text,
      Цель: settings.purpose,
      'Пары в приложении': register.annex ?? rows.length > LONGEST_LIST_IN_TEXT,
      Пары: rows.map(rowFacts),
      Кураторы: curatorClauses(rows),
      'Контроль поручен': register.controller !== undefined,
      Контролирующий: register.controller?.name,
      'Должность контролирующего': inSentence(register.controller?.post ?? ''),
      'Должность руководителя': settings.directorPost,
      Руководитель: settings.directorName,
      Ознакомление: (register.acquainted ?? whoReads(rows, register)).map((name) => ({ Работник: name })),
    },
  };
}

function rowFacts({ mentor, mentees, form, curator }: OrderPair): Facts {
  return {
    Наставник: mentor.name,
    'Класс или должность': inSentence(mentor.place),
    Наставляемые: listPeople(mentees),
    Форма: form,
    Куратор: curator.name,
  };
}

function whoReads(rows: readonly OrderPair[], { controller }: OrderRegister): readonly string[] {
  const readers = new Map<string, string>();
  for (const { curator } of rows) readers.set(curator.id, curator.name);
  for (const { mentor } of rows) if (mentor.isEmployee) readers.set(mentor.id, mentor.name);
  const names = [...readers.values(), controller?.name ?? ''].map(oneLine).filter((name) => name !== '');
  return [...new Set(names)];
}
