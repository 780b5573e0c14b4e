import type { Book } from '../book';
import { numberOf } from '../shaping';
import { planAddSheet } from './addSheet';
import { planDelete } from './deleteRows';
import { onlyFields, Refused, unknownHere } from './fault';
import { planInsert } from './insertRows';
import { planNewMark, planSetMark } from './marking';
import { resource } from './resource';
import type { Sizes, Step } from './step';
import { planCells } from './updateCells';

type Plan = (book: Book, body: unknown, sizes: Sizes, at: string) => Step;

const plans: Readonly<Record<string, Plan>> = {
  updateCells: planCells,
  addSheet: planAddSheet,
  insertDimension: planInsert,
  deleteDimension: planDelete,
  createDeveloperMetadata: planNewMark,
  updateDeveloperMetadata: planSetMark,
};

/** spreadsheets.batchUpdate: every request is checked before the first is carried out, so that it is all or nothing. */
export function batchUpdate(book: Book, id: string, given: object): object {
  const body = onlyFields(given, 'batchUpdate', [
    'requests',
    'includeSpreadsheetInResponse',
    'responseRanges',
    'responseIncludeGridData',
  ]);
  const requests = (body.requests ?? []) as readonly object[];
  if (requests.length === 0) throw new Refused('Must specify at least one request.');
  const sizes = sizesOf(book);
  const steps = requests.map((request, index) => planned(book, request, sizes, index));
  const answer = (): object =>
    body.includeSpreadsheetInResponse
      ? {
          updatedSpreadsheet: resource(
            book,
            id,
            (body.responseRanges ?? []) as readonly string[],
            body.responseIncludeGridData ? 'cells' : 'none',
          ),
        }
      : {};
  // A range that does not exist refuses the call before anything is done.
  if (body.includeSpreadsheetInResponse) answer();
  return { replies: steps.map((step) => step()), ...answer() };
}

function planned(book: Book, request: object, sizes: Sizes, index: number): Step {
  const [name, ...others] = Object.keys(request);
  if (name === undefined || others.length > 0)
    throw new Refused(`Invalid value at 'requests[${index}]' (oneof), one kind of request must be set`);
  const plan = plans[name];
  if (!plan) throw unknownHere(`request ${name}`);
  return plan(book, (request as Readonly<Record<string, unknown>>)[name], sizes, `Invalid requests[${index}].${name}`);
}

function sizesOf(book: Book): Sizes {
  const sheets = new Map(book.ids().map((sheet) => [numberOf(sheet), sheet]));
  const sizes = new Map(book.ids().map((sheet) => [sheet, { ...book.size(sheet) }]));
  return {
    sheetOf: (sheetId) => {
      const sheet = sheets.get(Number(sheetId ?? 0));
      if (sheet === undefined) throw new Refused(`No grid with id: ${String(sheetId)}`);
      return sheet;
    },
    sizeOf: (sheet) => sizes.get(sheet) as { rows: number; columns: number },
  };
}
