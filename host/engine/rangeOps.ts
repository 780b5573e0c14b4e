import type { Ops } from '../execution/ops';
import type { Box, CellValue } from '../execution/wire';
import type { RuleSpec } from '../script/dataValidation';
import type { Book } from './book';
import { cellValue, displayOf, type Style } from './cells';
import { serialOf } from './serial';
import { sortRange } from './sorting';
import { setValidation, setValidationGrid, validations } from './validation';
import { clearCells, copyCells, setFormulas, setLooks, setRichTexts, setValues, writeCells } from './writeCells';

type Grid<T> = readonly (readonly T[])[];

interface Border {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly colour: string | null;
  readonly style: string | null;
}

const lineStyles: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

function border(box: Box, asked: Border, row: number, column: number): Style {
  const line = { s: lineStyles[asked.style ?? 'SOLID'] ?? 1, cl: { rgb: asked.colour ?? '#000000' } };
  const side = (wanted: boolean | null): object | null | undefined =>
    wanted === null ? undefined : wanted ? line : null;
  const sides = {
    t: side(row === 0 ? asked.top : asked.horizontal),
    b: side(row === box.rows - 1 ? asked.bottom : asked.horizontal),
    l: side(column === 0 ? asked.left : asked.vertical),
    r: side(column === box.columns - 1 ? asked.right : asked.vertical),
  };
  return { bd: Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined)) };
}

export const thisYear = (zone: string, now: number): number =>
  new Date(Math.round((serialOf(now, zone) - 25_569) * 86_400_000)).getUTCFullYear();

export function rangeOps(book: Book, now: () => Date): Ops {
  const year = (): number => thisYear(book.zone, now().getTime());
  const facade = ({ sheet, row, column, rows, columns }: Box) =>
    book.sheet(sheet).getRange(row - 1, column - 1, rows, columns);
  const setNotes = (box: Box, notes: string | Grid<string>): void => {
    for (let row = 0; row < box.rows; row++) {
      for (let column = 0; column < box.columns; column++) {
        const note = typeof notes === 'string' ? notes : (notes[row]?.[column] ?? '');
        const cell = facade({ ...box, row: box.row + row, column: box.column + column, rows: 1, columns: 1 });
        const present = cell.getNote()?.note ?? '';
        if (note === present) continue;
        if (note)
          cell.createOrUpdateNote({
            id: '',
            row: box.row - 1 + row,
            col: box.column - 1 + column,
            note,
            width: 220,
            height: 90,
            show: false,
          });
        else cell.deleteNote();
      }
    }
  };
  return {
    'range.values': (_, box: Box) => book.grid(box, (cell) => cellValue(cell, book.pattern(cell))),
    'range.display': (_, box: Box) =>
      book.grid(box, (cell) => {
        const pattern = book.pattern(cell);
        return displayOf(cellValue(cell, pattern), pattern);
      }),
    'range.formulas': (_, box: Box) => book.grid(box, (cell) => cell?.f ?? ''),
    'range.styles': (_, box: Box) => book.grid(box, (cell) => book.style(cell)),
    'range.setValues': (_, box: Box, values: Grid<CellValue>) => setValues(book, box, values, year()),
    'range.setFormulas': (_, box: Box, formulas: Grid<string>) => setFormulas(book, box, formulas),
    'range.look': (_, box: Box, look: Style) => setLooks(book, box, () => look),
    'range.looks': (_, box: Box, looks: Grid<Style>) =>
      setLooks(book, box, (row, column) => looks[row]?.[column] ?? {}),
    'range.border': (_, box: Box, asked: Border) =>
      setLooks(book, box, (row, column) => border(box, asked, row, column)),
    'range.clear': (
      _,
      box: Box,
      what: { content?: boolean; format?: boolean; note?: boolean; validation?: boolean },
    ) => {
      clearCells(book, box, what);
      if (what.note) setNotes(box, '');
      if (what.validation) setValidation(book, box, null);
    },
    'range.setNotes': (_, box: Box, notes: string | Grid<string>) => setNotes(box, notes),
    'range.notes': (_, box: Box) => {
      const notes = new Map(
        book
          .sheet(box.sheet)
          .getNotes()
          .map(({ row, col, note }) => [`${row} ${col}`, note]),
      );
      return book.grid(box, (_cell, row, column) => notes.get(`${box.row - 1 + row} ${box.column - 1 + column}`) ?? '');
    },
    'range.setValidations': (_, box: Box, spec: RuleSpec | null) => setValidation(book, box, spec),
    'range.setValidationGrid': (_, box: Box, specs: Grid<RuleSpec | null>) => setValidationGrid(book, box, specs),
    'range.validations': (_, box: Box) => validations(book, box),
    'range.insertCheckboxes': (_, box: Box, values: readonly CellValue[]) => {
      setValidation(book, box, { type: 'CHECKBOX', values, allowInvalid: false, help: null });
      const present = book.grid(box, (cell) => cell ?? null);
      if (values.length > 0) return;
      writeCells(book, box, (row, column) => ((present[row]?.[column]?.v ?? null) === null ? { v: 0, t: 3 } : {}));
    },
    'range.merge': (_, box: Box, kind: 'all' | 'across' | 'down') => {
      const range = facade(box);
      if (kind === 'across') range.mergeAcross({ isForceMerge: true });
      else if (kind === 'down') range.mergeVertically({ isForceMerge: true });
      else range.merge({ isForceMerge: true });
    },
    'range.breakApart': (_, box: Box) => {
      facade(box).breakApart();
    },
    'range.isMerged': (_, box: Box) => facade(box).isPartOfMerge(),
    'range.createFilter': (_, box: Box) => {
      if (book.sheet(box.sheet).getFilter())
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      facade(box).createFilter();
    },
    'range.sort': (_, box: Box, spec: readonly { column: number; ascending: boolean }[]) => sortRange(book, box, spec),
    'range.copy': (_, from: Box, to: Box, what: { content: boolean; format: boolean }) =>
      copyCells(book, from, to, what),
    'range.richTexts': (_, box: Box) =>
      book.grid(box, (cell) => ({
        text: displayOf(cellValue(cell, book.pattern(cell)), book.pattern(cell)),
        link: (cell?.custom?.link as string | undefined) ?? null,
      })),
    'range.setRichTexts': (_, box: Box, texts: Grid<{ text: string; link: string | null }>) =>
      setRichTexts(book, box, texts),
  };
}
