import { line, Shim, stand, toText } from './shim';

class Properties extends Shim {
  private readonly store: string;
  constructor(store: string) {
    super('Properties');
    this.store = store;
  }
  getProperty(key: string): string | null {
    return line().service('propertiesGet', 'properties.get', this.store, toText(key));
  }
  getProperties(): Record<string, string> {
    return line().service('propertiesGet', 'properties.all', this.store);
  }
  getKeys(): string[] {
    return Object.keys(line().service<Record<string, string>>('propertiesGet', 'properties.all', this.store));
  }
  setProperty(key: string, value: unknown): this {
    line().service('propertiesSet', 'properties.set', this.store, { [toText(key)]: toText(value) }, false);
    return this;
  }
  setProperties(values: Record<string, unknown>, deleteOthers = false): this {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toText(value)]));
    line().service('propertiesSet', 'properties.set', this.store, texts, deleteOthers);
    return this;
  }
  deleteProperty(key: string): this {
    line().service('propertiesSet', 'properties.delete', this.store, toText(key));
    return this;
  }
  deleteAllProperties(): this {
    line().service('propertiesSet', 'properties.set', this.store, {}, true);
    return this;
  }
}

export const makePropertiesService = (): object =>
  stand('PropertiesService', {
    getDocumentProperties: () => new Properties('document'),
    getScriptProperties: () => new Properties('script'),
    getUserProperties: () => new Properties('user'),
  });

class Cache extends Shim {
  private readonly store: string;
  constructor(store: string) {
    super('Cache');
    this.store = store;
  }
  get(key: string): string | null {
    return line().service('cacheGet', 'cache.get', this.store, toText(key));
  }
  getAll(keys: string[]): Record<string, string> {
    return line().service('cacheGet', 'cache.all', this.store, keys.map(toText));
  }
  put(key: string, value: unknown, seconds = 600): null {
    line().service('cachePut', 'cache.put', this.store, { [toText(key)]: toText(value) }, seconds);
    return null;
  }
  putAll(values: Record<string, unknown>, seconds = 600): null {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toText(value)]));
    line().service('cachePut', 'cache.put', this.store, texts, seconds);
    return null;
  }
  remove(key: string): null {
    line().service('cacheRemove', 'cache.remove', this.store, [toText(key)]);
    return null;
  }
  removeAll(keys: string[]): null {
    line().service('cacheRemove', 'cache.remove', this.store, keys.map(toText));
    return null;
  }
}

export const makeCacheService = (): object =>
  stand('CacheService', {
    getDocumentCache: () => new Cache('document'),
    getScriptCache: () => new Cache('script'),
    getUserCache: () => new Cache('user'),
  });
