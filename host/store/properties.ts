import type { Ops } from '../execution/ops';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

type Store = Record<string, string>;
export type PropertyData = Readonly<Record<string, Readonly<Store>>>;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The property stores of the document, the script and the user, with Google's limits. */
export class Properties {
  private readonly stores: Record<string, Store>;
  private readonly changed: () => void;

  constructor(data: PropertyData, changed: () => void) {
    this.stores = Object.fromEntries(Object.entries(data).map(([name, store]) => [name, { ...store }]));
    this.changed = changed;
  }

  data(): PropertyData {
    return this.stores;
  }

  store(name: string): Store {
    let found = this.stores[name];
    if (!found) {
      found = Object.create(null) as Store;
      this.stores[name] = found;
    }
    return found;
  }

  private set(name: string, values: Readonly<Store>, replace: boolean): void {
    const next: Store = Object.assign(Object.create(null), replace ? {} : this.store(name), values);
    for (const value of Object.values(values)) {
      if (bytes(value) > VALUE_BYTES) throw new Error('Argument too large: value');
    }
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_BYTES)
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.stores[name] = next;
    this.changed();
  }

  ops(): Ops {
    return {
      'properties.get': (_, name: string, key: string) => this.store(name)[key] ?? null,
      'properties.all': (_, name: string) => ({ ...this.store(name) }),
      'properties.set': (_, name: string, values: Store, replace: boolean) => this.set(name, values, replace),
      'properties.delete': (_, name: string, key: string) => {
        delete this.store(name)[key];
        this.changed();
      },
    };
  }
}
