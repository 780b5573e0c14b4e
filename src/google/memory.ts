/** Small facts of this document that are not rows: ids of forms, remembered column mappings, chosen answers. */
export function recall<T>(key: string): T | null {
  const text = PropertiesService.getDocumentProperties().getProperty(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** Everything under a prefix in one call; a value that cannot be read is left out and will be made again. */
export function recallAll(prefix: string): ReadonlyMap<string, unknown> {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const found = new Map<string, unknown>();
  for (const key of Object.keys(all)) {
    if (!key.startsWith(prefix)) continue;
    try {
      found.set(key.slice(prefix.length), JSON.parse(all[key] ?? ''));
    } catch {
      // A damaged value is as good as none: what it held is rebuilt from the sheets.
    }
  }
  return found;
}

export const remember = (key: string, value: unknown): void => {
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(value));
};
