const setting = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="workbench-${name}"]`)?.content ?? '';

/** Secret of this start of the workbench; every request that changes something carries it. */
export const token = setting('token');

/** Where sidebars and dialogs are served from: another origin, so that a script's html cannot reach this page. */
export const panelOrigin = setting('panels');
