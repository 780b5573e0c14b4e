import type { Problem } from '../problem';
import { type ConsentFacts, consentGate } from '../registries/consent';
import type { ConsentRegister } from '../registries/consentRegister';
import { ANSWER_FATE } from '../registries/records';
import { cellOf, sameCell, type Update } from '../schema/changes';
import type { AnyColumn } from '../schema/column';
import type { TableRow } from '../schema/readTable';
import type { Registry, RowOf } from '../schema/registry';
import type { Answer, AnswerValues } from './answer';

/** Values by column key; null or absent where there is none. */
export type Values = Readonly<Record<string, unknown>>;

export interface Recognised {
  readonly tags: readonly string[];
  readonly unknown: readonly { readonly word: string; readonly suggestion?: string }[];
}

/** What settling a person needs to know of the intake. */
export interface Circumstances<R extends Registry> {
  readonly registry: R;
  readonly consents: ConsentRegister;
  readonly source: string;
  readonly today: string;
  readonly programmeYear: string;
  readonly recognise: (values: AnswerValues<R>) => Recognised;
}

export interface Settled<R extends Registry> {
  readonly id: string;
  readonly addition?: Partial<RowOf<R>>;
  readonly update?: Update<R>;
  readonly fates: readonly { readonly answer: Answer<R>; readonly fate: string }[];
  /** What the one answer that decides is counted as; the others are duplicates. */
  readonly outcome: 'accepted' | 'waitingConsent' | 'refused' | 'duplicates';
  readonly unknown: Recognised['unknown'];
  readonly problems: readonly Problem[];
}

/** The ledger's word for answers that a newer one, or a refusal, outdid. */
export const olderFates = <R extends Registry>(answers: readonly Answer<R>[]) =>
  answers.map((answer) => ({ answer, fate: ANSWER_FATE.older }));

/** The latest of the answers' times. */
export const lastTime = <R extends Registry>(answers: readonly Answer<R>[]): string | null =>
  answers.reduce<string | null>(
    (latest, { at }) => (at !== null && (latest === null || at > latest) ? at : latest),
    null,
  );

/** Whether the person may be in the base: the one gate of registries/consent. */
export const isOpen = (
  values: Values,
  id: string,
  { consents, today }: Pick<Circumstances<Registry>, 'consents' | 'today'>,
): boolean =>
  consentGate(
    {
      id,
      name: (values.name as string | undefined) ?? null,
      consent: (values.consent as string | undefined) ?? null,
      guardianConsent: (values.guardianConsent as string | undefined) ?? null,
      answered: (values.answered as string | undefined) ?? null,
      consentDate: (values.consentDate as string | undefined) ?? null,
      birthYear: (values.birthYear as number | undefined) ?? null,
      role: (values.role as string | undefined) ?? null,
    } satisfies ConsentFacts,
    consents,
    today,
  ).open;

/** Those of the values that make another cell than the row has. */
export function changedValues<R extends Registry>(
  registry: R,
  stored: TableRow<R>,
  values: Values,
): Pick<Settled<R>, 'update'> {
  const record: Values = stored.record;
  const differing = Object.keys(values).filter((key) => {
    const column = registry.columns[key] as AnyColumn | undefined;
    return column !== undefined && !sameCell(cellOf(column, values[key]), cellOf(column, record[key]));
  });
  if (differing.length === 0) return {};
  const changed = Object.fromEntries(differing.map((key) => [key, values[key] ?? null]));
  return { update: { id: stored.id, values: changed as Partial<RowOf<R>> } };
}
