import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** What clasp would push: the script, its pages and the manifest. */
export interface Bundle {
  readonly source: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly zone: string;
  readonly scopes: readonly string[];
  readonly whitelist: readonly string[];
  /** Globals of the advanced services that the manifest turns on. */
  readonly symbols: readonly string[];
}

export function readBundle(folder: string): Bundle {
  const files = readdirSync(folder).sort();
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(text('appsscript.json')) as Manifest;
  return {
    source: files
      .filter((name) => name.endsWith('.js'))
      .map(text)
      .join('\n'),
    pages: Object.fromEntries(
      files.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), text(name)]),
    ),
    zone: manifest.timeZone ?? 'Europe/Moscow',
    scopes: manifest.oauthScopes ?? [],
    whitelist: manifest.urlFetchWhitelist ?? [],
    symbols: (manifest.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
  };
}

/** Reads the bundle again when a file of it has changed; while it is being replaced, the earlier one stays. */
export function watchedBundle(folder: string): () => Bundle {
  const stamp = (): string =>
    readdirSync(folder)
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
      .join('\n');
  const renew = (): void => {
    try {
      const now = stamp();
      if (now === known) return;
      bundle = readBundle(folder);
      known = now;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  };
  let known = stamp();
  let bundle = readBundle(folder);
  return () => {
    renew();
    return bundle;
  };
}
