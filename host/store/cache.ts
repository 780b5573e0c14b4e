import type { Ops } from '../execution/ops';

interface Entry {
  readonly value: string;
  readonly until: number;
}

const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const LONGEST_SECONDS = 21_600;
const ITEMS = 1000;
const KEPT = 900;

/** CacheService: values that may go at any time, and do when there are too many. */
export function cacheOps(now: () => Date): Ops {
  const stores = new Map<string, Map<string, Entry>>();
  const store = (name: string): Map<string, Entry> => {
    const found = stores.get(name) ?? new Map<string, Entry>();
    stores.set(name, found);
    return found;
  };
  const read = (name: string, key: string): string | null => {
    const entry = store(name).get(key);
    return entry && entry.until > now().getTime() ? entry.value : null;
  };
  return {
    'cache.get': (_, name: string, key: string) => read(name, key),
    'cache.all': (_, name: string, keys: readonly string[]) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const value = read(name, key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    'cache.put': (_, name: string, values: Readonly<Record<string, string>>, seconds: number) => {
      const until = now().getTime() + Math.min(seconds, LONGEST_SECONDS) * 1000;
      const target = store(name);
      for (const [key, value] of Object.entries(values)) {
        if (key.length > KEY_LENGTH) throw new Error('Argument too large: key');
        if (Buffer.byteLength(value) > VALUE_BYTES) throw new Error('Argument too large: value');
        target.set(key, { value, until });
      }
      if (target.size <= ITEMS) return;
      const kept = [...target].sort(([, a], [, b]) => b.until - a.until).slice(0, KEPT);
      stores.set(name, new Map(kept));
    },
    'cache.remove': (_, name: string, keys: readonly string[]) => {
      for (const key of keys) store(name).delete(key);
    },
  };
}
