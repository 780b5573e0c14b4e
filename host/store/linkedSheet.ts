import type { FormResponse } from '../contract';
import type { Book } from '../engine/book';
import { addSheet } from '../engine/bookOps';
import { cellValue, displayOf } from '../engine/cells';
import { anchorOf, type MetadataRecord } from '../engine/marks';
import { serialOf } from '../engine/serial';
import { shaping } from '../engine/shaping';
import { type AnswerCell, setAnswers, writeRow } from '../engine/writeAnswers';
import type { Box, CellValue } from '../execution/wire';
import { type FormRecord, type Forms, isQuestion } from './forms';

const TIMESTAMP = 'Отметка времени';
const EMAIL = 'Адрес электронной почты';
const FORMAT = 'dd.MM.yyyy H:mm:ss';

/** A row just written, as a trigger's event tells of it. */
export interface WrittenRow {
  readonly box: Box;
  readonly values: readonly string[];
  readonly headers: readonly string[];
}

const shown = (answer: string | readonly string[] | undefined): string =>
  answer === undefined ? '' : typeof answer === 'string' ? answer : answer.join(', ');

/**
 * The sheet where Google shows a form's answers. Columns and rows are found by marks that move with them, so a person
 * may reorder the sheet; the header texts are only captions.
 */
export class LinkedSheets {
  private readonly book: Book;
  private readonly forms: Forms;
  private readonly year: () => number;

  constructor(book: Book, forms: Forms, year: () => number) {
    this.book = book;
    this.forms = forms;
    this.year = year;
  }

  /** The form's sheet, or null where there is none or a person deleted it. */
  sheetOf(form: FormRecord): string | null {
    const { linkedSheetId } = form;
    return linkedSheetId !== null && this.book.ids().includes(linkedSheetId) ? linkedSheetId : null;
  }

  link(id: string): void {
    let number = 1;
    while (this.book.byName(`Ответы на форму (${number})`)) number += 1;
    const sheet = addSheet(this.book, `Ответы на форму (${number})`, 0);
    this.book.sheet(sheet).setFrozenRows(1);
    const form = this.forms.put(id, { linkedSheetId: sheet });
    this.arrange(form);
    for (const response of form.responses) this.write(form, response);
  }

  unlink(id: string): void {
    const { linkedSheetId } = this.forms.put(id, { linkedSheetId: null });
    this.book.marks.metadata = this.book.marks.metadata.filter(
      (record) => record.visibility !== 'FORM' || record.sheet !== linkedSheetId,
    );
  }

  /** Gives every question its column and every column its caption. */
  arrange(form: FormRecord): void {
    const sheet = this.sheetOf(form);
    if (!sheet) return;
    const wanted: [string, string][] = [['timestamp', TIMESTAMP]];
    if (form.collectsEmail) wanted.push(['email', EMAIL]);
    for (const item of form.items) if (isQuestion(item)) wanted.push([String(item.id), item.title]);
    const captions = new Map<number, string>();
    for (const [key, caption] of wanted) {
      const column = this.columnOf(form.id, sheet, key) ?? this.addColumn(form.id, sheet, key);
      if (this.caption(sheet, column) !== caption) captions.set(column, caption);
    }
    if (captions.size > 0) writeRow(this.book, sheet, 1, captions, (text) => ({ v: text || null, t: 1 }));
  }

  private caption(sheet: string, column: number): string {
    return (
      this.book.grid({ sheet, row: 1, column, rows: 1, columns: 1 }, (cell) => String(cell?.v ?? ''))[0]?.[0] ?? ''
    );
  }

  private records(form: string, sheet: string): readonly MetadataRecord[] {
    return this.book.marks.metadata.filter(
      (record) => record.visibility === 'FORM' && record.sheet === sheet && record.key === form,
    );
  }

  private columnOf(form: string, sheet: string, key: string): number | null {
    const found = this.records(form, sheet).find(({ where, value }) => where === 'COLUMN' && value === key);
    return found?.anchor?.box.column ?? null;
  }

  private mark(form: string, box: Box, where: 'COLUMN' | 'ROW', value: string): void {
    const anchor = anchorOf(box, this.book.size(box.sheet));
    const { marks } = this.book;
    const record = { id: marks.newId(), key: form, value, visibility: 'FORM', where, sheet: box.sheet, anchor };
    marks.metadata = [...marks.metadata, record];
  }

  private addColumn(form: string, sheet: string, key: string): number {
    const last = Math.max(
      this.book.extent(sheet).columns,
      ...this.records(form, sheet).map(({ where, anchor }) => (where === 'COLUMN' ? (anchor?.box.column ?? 0) : 0)),
    );
    const { rows, columns } = this.book.size(sheet);
    if (last + 1 > columns) shaping(this.book).insertColumns(sheet, columns + 1, 1);
    this.mark(form, { sheet, row: 1, column: last + 1, rows, columns: 1 }, 'COLUMN', key);
    return last + 1;
  }

  /** Writes a response into its row, a new one under the latest. */
  write(form: FormRecord, response: FormResponse): WrittenRow | null {
    const sheet = this.sheetOf(form);
    if (!sheet) return null;
    this.arrange(form);
    const rows = this.records(form.id, sheet).filter(({ where }) => where === 'ROW');
    const known = rows.find(({ value }) => value === response.id)?.anchor?.box.row;
    const row = known ?? this.addRow(form.id, sheet, response.id, rows);
    const columns = this.records(form.id, sheet).filter(({ where }) => where === 'COLUMN');
    const width = Math.max(...columns.map(({ anchor }) => anchor?.box.column ?? 1));
    const headers =
      this.book.grid({ sheet, row: 1, column: 1, rows: 1, columns: width }, (cell) => String(cell?.v ?? ''))[0] ?? [];
    const answers = new Map<number, AnswerCell>();
    for (const { value: key, anchor } of columns) {
      const pattern = key === 'timestamp' ? { pattern: FORMAT } : {};
      answers.set(anchor?.box.column ?? 1, { value: this.cellOf(key, response), ...pattern });
    }
    setAnswers(this.book, sheet, row, answers, this.year());
    const box = { sheet, row, column: 1, rows: 1, columns: width };
    const values = this.book.grid(box, (cell) => {
      const pattern = this.book.pattern(cell);
      return displayOf(cellValue(cell, pattern), pattern);
    });
    return { box, values: values[0] ?? [], headers };
  }

  private cellOf(key: string, response: FormResponse): CellValue {
    if (key === 'timestamp') return { serial: serialOf(Date.parse(response.timestamp), this.book.zone) };
    return key === 'email' ? response.email : shown(response.answers[Number(key)]);
  }

  private addRow(form: string, sheet: string, response: string, rows: readonly MetadataRecord[]): number {
    const last = Math.max(1, ...rows.map(({ anchor }) => anchor?.box.row ?? 1));
    shaping(this.book).insertRows(sheet, last + 1, 1);
    const columns = this.book.size(sheet).columns;
    this.mark(form, { sheet, row: last + 1, column: 1, rows: 1, columns }, 'ROW', response);
    return last + 1;
  }
}
