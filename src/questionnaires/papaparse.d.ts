/** The two calls used. The published types bring Node's and the browser's globals with them, which src/ must not see. */
declare module 'papaparse' {
  interface Options {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly preview?: number;
  }

  interface Outcome {
    readonly data: string[][];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  }

  export function parse(text: string, options: Options): Outcome;

  export function unparse(
    rows: readonly (readonly string[])[],
    options: { readonly escapeFormulae: boolean; readonly newline: string },
  ): string;
}
