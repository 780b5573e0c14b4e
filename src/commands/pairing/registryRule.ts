import type { AnyBatch } from '../../google/commit';
import { alone } from '../../google/lock';
import { REGISTRY_RULE } from '../../pairing/personRules';
import type { Calls, PairingView } from '../../panels';
import { settingSpecs } from '../../registries/settingSpecs';
import type { settingsSheet } from '../../registries/settings';
import { NO, YES } from '../../registries/vocabulary';
import type { TableRow } from '../../schema/readTable';
import { allWishes, openForPairing, readTables, rememberedObjective, type Tables } from './material';
import { writeSearch } from './search';

/** The curator opens the search to mentors whom no order has approved yet, or closes it to them again (R076). */
export function setRegistryRule({ only }: Calls['pairing.registry']['argument']): PairingView {
  return alone(() => {
    const book = openForPairing();
    const tables = readTables(book);
    const value = only ? YES : NO;
    return writeSearch(book, withRule(tables, value), {
      wishes: allWishes(tables),
      objective: rememberedObjective(book),
      deed: { action: `Изменена настройка. «${caption}»: ${value}`, final: 'Настройка меняется на листе «Настройки».' },
      also: ruleBatch(tables, value),
    });
  });
}

const { caption, help } = settingSpecs[REGISTRY_RULE];

const hasRow = ({ settings }: Tables): boolean => settings.rows.some(({ id }) => id === REGISTRY_RULE);

/** The row is added where the curator removed it. */
const ruleBatch = (tables: Tables, value: string): AnyBatch =>
  hasRow(tables)
    ? { table: tables.settings, updates: [{ id: REGISTRY_RULE, values: { value } }] }
    : { table: tables.settings, additions: [{ key: REGISTRY_RULE, caption, value, help }] };

/** The tables as they will be with the setting in them. */
function withRule(tables: Tables, value: string): Tables {
  const row: TableRow<typeof settingsSheet> = {
    row: 0,
    id: REGISTRY_RULE,
    record: { key: REGISTRY_RULE, caption, value, help },
    cells: [],
  };
  const others = tables.settings.rows.filter(({ id }) => id !== REGISTRY_RULE);
  return { ...tables, settings: { ...tables.settings, rows: [...others, row] } };
}
