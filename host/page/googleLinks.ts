const shownHere = /^\/(forms|documents|outbox)\b/;

/**
 * Where the address of a form or file leads in the workbench.
 * Understands Google's `…/forms/d/e/ID/viewform?…`, `…/document/d/ID/…`, `…/file/d/ID/…`, `…/open?id=ID`
 * and the workbench's own addresses.
 * @returns a path of this site, or null for any other address.
 */
export const localPath = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search, searchParams } = new URL(address);
  if (hostname === '127.0.0.1' || hostname === 'localhost') return shownHere.test(pathname) ? pathname + search : null;
  if (!/^(docs|drive)\.google\.com$/.test(hostname)) return null;
  const form = /^\/forms\/d\/(?:e\/)?([\w-]+)/.exec(pathname)?.[1];
  if (form) return `/forms/${form}${search}`;
  const file = /\/(?:d|folders)\/([\w-]+)/.exec(pathname)?.[1] ?? searchParams.get('id');
  return file ? `/documents/${encodeURIComponent(file)}` : null;
};
