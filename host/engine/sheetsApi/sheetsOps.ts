import type { Ops } from '../../execution/ops';
import type { Book } from '../book';
import { SPREADSHEET_ID } from '../bookOps';
import { batchUpdate } from './batchUpdate';
import { Refused } from './fault';
import { batchGet } from './readValues';
import { getSpreadsheet } from './resource';

/** The Sheets API over the spreadsheet. It works on what is stored: what a script has not flushed is not there yet. */
export function sheetsOps(book: Book): Ops {
  const call = <T>(method: string, id: string, answer: () => T): T => {
    try {
      if (id !== SPREADSHEET_ID) throw new Refused('Requested entity was not found.');
      return answer();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Error(`API call to sheets.spreadsheets.${method} failed with error: ${error.message}`);
    }
  };
  return {
    'sheets.get': (_, id: string, options: object) => call('get', id, () => getSpreadsheet(book, id, options)),
    'sheets.batchGet': (_, id: string, options: object) =>
      call('values.batchGet', id, () => ({ spreadsheetId: id, ...batchGet(book, options) })),
    'sheets.batchUpdate': (_, id: string, body: object) =>
      call('batchUpdate', id, () => ({ spreadsheetId: id, ...batchUpdate(book, id, body) })),
  };
}
