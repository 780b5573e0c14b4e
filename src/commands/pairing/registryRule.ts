import { alone } from '../../google/lock';
import { REGISTRY_RULE } from '../../pairing/personRules';
import type { Calls, PairingView } from '../../panels';
import { settingSpecs } from '../../registries/settingSpecs';
import { NO, YES } from '../../registries/vocabulary';
import { recordsAfter } from '../../schema/recordsAfter';
import { allWishes, openForPairing, readTables, rememberedObjective, type Tables } from './material';
import { writeSearch } from './search';

/** The curator opens the search to mentors whom no order has approved yet, or closes it to them again (R076). */
export function setRegistryRule({ only }: Calls['pairing.registry']['argument']): PairingView {
  return alone(() => {
    const book = openForPairing();
    const tables = readTables(book);
    const value = only ? YES : NO;
    const { updates, additions } = changeOf(tables.settings, value);
    const after = { ...tables, settings: recordsAfter(tables.settings, updates, additions) };
    return writeSearch(book, after, {
      wishes: allWishes(tables),
      objective: rememberedObjective(book),
      deed: { action: `Изменена настройка. «${caption}»: ${value}`, final: 'Настройка меняется на листе «Настройки».' },
      also: { table: tables.settings, updates, additions },
    });
  });
}

const { caption, help } = settingSpecs[REGISTRY_RULE];

/** The row is added where the curator removed it. */
const changeOf = (settings: Tables['settings'], value: string) =>
  settings.rows.some(({ id }) => id === REGISTRY_RULE)
    ? { updates: [{ id: REGISTRY_RULE, values: { value } }], additions: [] }
    : { updates: [], additions: [{ key: REGISTRY_RULE, caption, value, help }] };
