const SHOWN = 8;

/** Numbers of people, the first few of many. */
export const shortList = (ids: readonly string[]): string =>
  ids.length <= SHOWN ? ids.join(', ') : `${ids.slice(0, SHOWN).join(', ')} и ещё ${ids.length - SHOWN}`;
