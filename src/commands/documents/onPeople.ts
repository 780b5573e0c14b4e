import { candidatesFor } from '../../documents/sources/people';
import type { Book } from '../../google/book';
import { today } from '../../google/clock';
import type { AnyBatch } from '../../google/commit';
import { formatDate } from '../../language/dates';
import type { DocumentRequest } from '../../panels';
import { BEFORE_REGISTRY, provenStatus } from '../../people/statusChain';
import type { Mentor } from '../../registries/mentors';
import { PAIR_STATUS, pairs } from '../../registries/pairs';
import { statusValues } from '../../registries/statusValues';
import { MENTOR_STATUS } from '../../registries/vocabulary';
import { journalled } from '../journalLine';
import { type Standings, standingsOf } from '../people/standings';
import type { Item } from './planned';
import type { Job } from './prepared';

/** What an order means for those it names. */
export const onPeople = (book: Book, job: Job, request: DocumentRequest, items: readonly Item[]): AnyBatch[] => [
  ...onPairs(book, job, request, items),
  ...onRegistry(book, job, request, items),
];

/** The order on pairs leaves its number and date with every pair it names. */
function onPairs(book: Book, { template }: Job, { chosen }: DocumentRequest, [item]: readonly Item[]): AnyBatch[] {
  if (template.id !== 'D7' || !item) return [];
  return [
    {
      table: book.read(pairs),
      updates: (chosen.Пары ?? item.pairIds).map((id) => ({
        id,
        values: { status: PAIR_STATUS.ordered, order: requisites(item) },
      })),
    },
  ];
}

const requisites = ({ reserved: { number, date } }: Item): string => `№ ${number} от ${formatDate(date, 'digits')}`;

/** The order on the register approves the mentors it names (R076); those a new edition leaves out go back. */
function onRegistry(
  book: Book,
  { template, material }: Job,
  { chosen }: DocumentRequest,
  [item]: readonly Item[],
): AnyBatch[] {
  const list = template.fields.find(({ isRegistry }) => isRegistry);
  if (!list || !item) return [];
  const usual = (candidatesFor(list, material.world) ?? []).filter(({ isUsual }) => isUsual);
  const ids = new Set(chosen[list.name] ?? usual.map(({ id }) => id));
  const standings = standingsOf(book, material.tables)();
  const order = requisites(item);
  const updates = material.tables.mentors.rows.flatMap(({ id, record }) => {
    const isApproved = ids.has(id);
    if (!isApproved && record.registryOrder !== order) return [];
    const values = isApproved ? approved(record, order) : struckOut(id, record, standings);
    return Object.keys(values).length > 0 ? [{ id, values }] : [];
  });
  if (updates.length === 0) return [];
  return journalled(book, `Реестр наставников утверждён: приказ ${order}`, [
    { table: material.tables.mentors, updates },
  ]);
}

const approved = (record: Mentor, order: string): Partial<Mentor> => ({
  ...(record.registryOrder === order ? {} : { registryOrder: order }),
  ...(BEFORE_REGISTRY.includes(record.status) ? statusValues(MENTOR_STATUS.registry, today()) : {}),
});

function struckOut(id: string, record: Mentor, { mentor, rules }: Standings): Partial<Mentor> {
  const status = provenStatus({ ...mentor(id, record), registryOrder: null }, rules);
  return {
    registryOrder: null,
    ...(record.status === MENTOR_STATUS.registry ? statusValues(status, today(), STRUCK_OUT) : {}),
  };
}

const STRUCK_OUT = 'нет в новой редакции приказа о реестре';
