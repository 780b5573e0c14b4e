import { nextVersion } from '../../documents/chain';
import { preparePairsOrder } from '../../documents/pairsOrderIssue';
import { openBook } from '../../google/book';
import { parseDate } from '../../language/dates';
import type { OrderField, OrderView } from '../../panels';
import { type SettingKey, settingSpecs } from '../../registries/settingList';
import {
  candidates,
  dateStyle,
  formTable,
  type Material,
  orderSettings,
  readMaterial,
  registered,
} from './orderMaterial';

/** Settings an order on pairs prints; asked in its dialog when they are empty and kept on «Настройки». */
export const ORDER_SETTINGS: readonly { readonly key: SettingKey; readonly kind: OrderField['kind'] }[] = [
  { key: 'organisation', kind: 'text' },
  { key: 'organisationShort', kind: 'text' },
  { key: 'place', kind: 'text' },
  { key: 'directorPost', kind: 'post' },
  { key: 'director', kind: 'name' },
  { key: 'curatorPost', kind: 'post' },
  { key: 'curator', kind: 'name' },
  { key: 'planOrderNumber', kind: 'text' },
  { key: 'planOrderDate', kind: 'date' },
];

/** What is known for the order, what is missing, which pairs may stand in it and which word forms need an eye (R094). */
export function orderView(): OrderView {
  const material = readMaterial(openBook());
  const next = nextVersion(registered(material), 'D7', material.year);
  const last = material.tables.documents.rows.find(({ id }) => id === next.replaces);
  const pairs = candidates(material);
  const register = {
    number: next.number || '1',
    date: next.date || material.today,
    planOrder: planOrder(material),
  };
  const prepared = preparePairsOrder(
    orderSettings(material.settings, material.acts),
    pairs.filter(({ blocked }) => blocked === '').map(({ pair }) => pair),
    { ...register, ...controller(material) },
    dateStyle(material.settings),
    formTable(material),
  );
  return {
    fields: [
      field('number', 'Номер приказа', 'text', next.number, 'Например: 45-о. При новой редакции номер прежний.'),
      field('date', 'Дата приказа', 'date', next.date || material.today, ''),
      ...ORDER_SETTINGS.map(({ key, kind }) => {
        const value = material.settings[key];
        return field(
          key,
          settingSpecs[key].caption,
          kind,
          kind === 'date' ? (parseDate(value) ?? '') : value,
          settingSpecs[key].help,
        );
      }),
    ],
    pairs: pairs.map(({ id, pair, blocked }) => ({
      id,
      blocked,
      mentor: pair.mentor.name,
      mentee: pair.mentees[0]?.name ?? '',
      form: pair.form,
    })),
    existing: last
      ? {
          id: last.id,
          number: next.number,
          date: next.date,
          version: next.version - 1,
          link: last.record.link ?? '',
        }
      : null,
    unsure: prepared.doubts.map((doubt) => ({ field: doubt.nominative, case: doubt.case, text: doubt.text })),
    problems: [],
  };
}

const field = (name: string, caption: string, kind: OrderField['kind'], value: string, help: string): OrderField => ({
  name,
  caption,
  kind,
  value,
  help,
  required: true,
});

export const planOrder = ({ settings }: Material): { number: string; date: string } | null => {
  const date = parseDate(settings.planOrderDate);
  return date && settings.planOrderNumber ? { number: settings.planOrderNumber, date } : null;
};

export const controller = ({ settings }: Material): { controller?: { name: string; post: string } } =>
  settings.controller ? { controller: { name: settings.controller, post: settings.controllerPost } } : {};
