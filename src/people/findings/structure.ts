import { type CheckMaterial, type Finding, finding } from './finding';

const SET_UP = { kind: 'setUp' } as const;

/** Sheets, columns and lists that are gone; set-up brings them back and leaves every filled cell alone. */
export function structureFindings({ missing, tables, bareLists }: CheckMaterial): Finding[] {
  const group = 'structure';
  return [
    ...missing.map((registry) =>
      finding({
        group,
        registry,
        message: `Нет листа «${registry.sheet}».`,
        change: 'лист вернётся',
        repair: SET_UP,
      }),
    ),
    ...[...tables.values()].flatMap(({ registry, problems }) =>
      problems.flatMap(({ code, message, where }) => {
        if (code === 'column-doubled') return [finding({ group, registry, key: where?.column ?? '', message })];
        if (code !== 'column-missing') return [];
        const column = where?.column ?? '';
        return [
          finding({
            group,
            registry,
            key: column,
            message: `На листе «${registry.sheet}» нет столбца «${column}».`,
            change: 'столбец вернётся, он встанет справа',
            repair: SET_UP,
          }),
        ];
      }),
    ),
    ...bareLists.map(({ registry, captions }) =>
      finding({
        group,
        registry,
        message: `На листе «${registry.sheet}» пропали выпадающие списки и проверки: ${captions.map((one) => `«${one}»`).join(', ')}.`,
        change: 'списки и проверки вернутся',
        repair: SET_UP,
      }),
    ),
  ];
}
