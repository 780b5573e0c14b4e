/** A change of the grid's shape, counted from 1. */
export type ShapeChange =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'remove'; readonly axis: Axis; readonly at: number; readonly count: number }
  /** `to` is the place before which the lines land, in numbers of before the move. */
  | { readonly kind: 'move'; readonly axis: Axis; readonly at: number; readonly count: number; readonly to: number };

export type Axis = 'row' | 'column';

export interface Span {
  readonly start: number;
  readonly count: number;
}

interface Lines {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const of = (range: Lines, axis: Axis): { at: number; count: number } =>
  axis === 'row'
    ? { at: range.startRow + 1, count: range.endRow - range.startRow + 1 }
    : { at: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 };

/** Reads an engine's mutation; null where it does not change the shape. */
export function shapeChange(id: string, params: object): ShapeChange | null {
  const { range, sourceRange, targetRange } = params as Partial<Record<'range' | 'sourceRange' | 'targetRange', Lines>>;
  const found = /^sheet\.mutation\.(insert|remove|move)-(row|col|rows|columns)$/.exec(id);
  if (!found) return null;
  const axis: Axis = found[2]?.startsWith('row') ? 'row' : 'column';
  if (found[1] === 'move') {
    if (!sourceRange || !targetRange) return null;
    return { kind: 'move', axis, ...of(sourceRange, axis), to: of(targetRange, axis).at };
  }
  if (!range) return null;
  return { kind: found[1] === 'insert' ? 'insert' : 'remove', axis, ...of(range, axis) };
}

/** Where a run of lines is after the change; null when nothing of it is left. */
export function follow(span: Span, change: ShapeChange): Span | null {
  const end = span.start + span.count;
  const last = change.at + change.count;
  if (change.kind === 'insert') {
    if (change.at <= span.start) return { ...span, start: span.start + change.count };
    return change.at < end ? { ...span, count: span.count + change.count } : span;
  }
  if (change.kind === 'remove') {
    const lost = Math.max(0, Math.min(end, last) - Math.max(span.start, change.at));
    const before = Math.max(0, Math.min(span.start, last) - change.at);
    return lost === span.count ? null : { start: span.start - before, count: span.count - lost };
  }
  // Moved lines take a run along only whole; otherwise the run stays where most of it stays.
  if (span.start >= change.at && end <= last) {
    const offset = span.start - change.at;
    return { ...span, start: (change.to > change.at ? change.to - change.count : change.to) + offset };
  }
  if (change.to > change.at)
    return span.start >= last && span.start < change.to ? { ...span, start: span.start - change.count } : span;
  return span.start >= change.to && span.start < change.at ? { ...span, start: span.start + change.count } : span;
}
