import type { Gate } from './gate';
import { Exception } from './line';
import { line, stand } from './shim';

/** Cells of an answer, for the cost of it. */
const cellsIn = (values: readonly (readonly unknown[])[] | undefined): number =>
  (values ?? []).reduce((sum, row) => sum + row.length, 0);

interface Body {
  readonly requests?: readonly {
    readonly updateCells?: { readonly rows?: readonly { readonly values?: readonly unknown[] }[] };
  }[];
}

/** The advanced service `Sheets` (v4): reads and writes what is stored, past the buffer of SpreadsheetApp. */
export function makeSheets(gate: Gate): object {
  const allow = (member: string): void => {
    // The narrow scope spreadsheets.currentonly is for SpreadsheetApp alone.
    gate.need(member, 'spreadsheets', 'drive');
    if (gate.authMode !== 'FULL') throw new Exception(`You do not have permission to call ${member}.`);
  };
  const call = <T>(member: string, kind: 'sheetsRead' | 'sheetsWrite', op: string, ...args: unknown[]): T => {
    allow(`sheets.spreadsheets.${member}`);
    return line().service<T>(kind, op, ...args);
  };
  const values = stand('Sheets.Spreadsheets.Values', {
    batchGet: (id: string, options?: object) => {
      const answer = call<{ valueRanges: { values?: unknown[][] }[] }>(
        'values.batchGet',
        'sheetsRead',
        'sheets.batchGet',
        id,
        options ?? {},
      );
      line().weigh(
        'sheetsRead',
        answer.valueRanges.reduce((sum, range) => sum + cellsIn(range.values), 0),
      );
      return answer;
    },
  });
  const spreadsheets = stand('Sheets.Spreadsheets', {
    get: (id: string, options?: object) => call<object>('get', 'sheetsRead', 'sheets.get', id, options ?? {}),
    batchUpdate: (body: Body, id: string) => {
      const answer = call<object>('batchUpdate', 'sheetsWrite', 'sheets.batchUpdate', id, body);
      const rows = (body.requests ?? []).flatMap(({ updateCells }) => updateCells?.rows ?? []);
      line().weigh('sheetsWrite', cellsIn(rows.map((row) => row.values ?? [])));
      line().overtake();
      return answer;
    },
    Values: values,
  });
  return stand('Sheets', { Spreadsheets: spreadsheets });
}
