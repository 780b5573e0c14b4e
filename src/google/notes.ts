import { MARK, type Marks } from './marks';

/**
 * Small facts kept as marks on the spreadsheet itself: they come with `readMarks` and are written with the cells, so that
 * neither reading nor writing one waits for Google. No personal data: other scripts of this document can read them.
 */
export function noted<T>(marks: Marks, name: string): T | null {
  const text = marks.notes.get(name)?.getValue();
  if (!text) return null;
  try {
    return JSON.parse(text.slice(text.indexOf('=') + 1)) as T;
  } catch {
    return null;
  }
}

export function note(marks: Marks, name: string, value: unknown): void {
  const text = `~${name}=${JSON.stringify(value)}`;
  const kept = marks.notes.get(name);
  if (kept?.getValue() === text) return;
  if (kept) kept.setValue(text);
  else SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata(MARK, text);
}
