/** The grid as it will be when the requests before this one are done. */
export interface Sizes {
  sheetOf(sheetId: unknown): string;
  sizeOf(sheet: string): { rows: number; columns: number };
}

/** Does what a request asks for; the reply mirrors the request. */
export type Step = () => object;
