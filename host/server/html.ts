const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is safe to send: only `html` and `trusted` make it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

const written = (part: Part): string => {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
  }
  return 'markup' in part ? part.markup : part.map(written).join('');
};

/** Template of a page: every value put into it is escaped unless it is markup already. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.map((text, at) => text + written(parts[at])).join(''),
});

/** Markup of our own making, taken as it is. Never for anything a person or a script wrote. */
export const trusted = (markup: string): Html => ({ markup });

export const pictogram = (name: string): Html =>
  html`<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#${name}"></use></svg>`;
