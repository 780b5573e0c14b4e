export type Key = 'next' | 'previous' | 'first' | 'last' | 'accept' | 'lock' | 'forbid' | 'find';

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const named: Readonly<Record<string, Key>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'accept',
  Delete: 'forbid',
  '/': 'find',
};

/** Letters are taken by their place: in the Russian layout the same keys give «о», «л», «д» and «.». */
const placed: Readonly<Record<string, Key>> = { KeyJ: 'next', KeyK: 'previous', KeyL: 'lock', Slash: 'find' };

/** What a key press on the list of suggestions means, if anything. */
export const keyMeaning = ({ key, code, ctrlKey, metaKey, altKey }: Pressed): Key | undefined =>
  ctrlKey || metaKey || altKey ? undefined : (named[key] ?? placed[code]);
