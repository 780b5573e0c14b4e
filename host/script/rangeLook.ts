import { type Look, looks, type Style, seen } from './appearance';
import { type Grid, RangeBase } from './rangeBase';
import { fits } from './rangeBox';

/** How the cells of a range look. */
export class RangeLook extends RangeBase {
  private one(look: Look): this {
    return this.put('range.look', look);
  }
  private each(values: Grid<unknown>, look: (value: unknown) => Look): this {
    fits(this.box, values);
    const cache = new Map<unknown, Look>();
    const found = (value: unknown): Look => {
      const known = cache.get(value) ?? look(value);
      cache.set(value, known);
      return known;
    };
    return this.put(
      'range.looks',
      values.map((row) => row.map(found)),
    );
  }
  private styles<T>(read: (style: Style) => T): Grid<T> {
    return this.query<Grid<Style>>('range.styles').map((row) => row.map(read));
  }

  setNumberFormat(format: string): this {
    return this.one(looks.numberFormat(format));
  }
  setNumberFormats(formats: Grid<string>): this {
    return this.each(formats, looks.numberFormat);
  }
  getNumberFormats(): Grid<string> {
    return this.styles(seen.numberFormat);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? 'General';
  }
  setFontWeight(weight: string | null): this {
    return this.one(looks.fontWeight(weight));
  }
  setFontWeights(weights: Grid<string | null>): this {
    return this.each(weights, looks.fontWeight);
  }
  getFontWeights(): Grid<string> {
    return this.styles(seen.fontWeight);
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }
  setFontStyle(style: string | null): this {
    return this.one(looks.fontStyle(style));
  }
  setFontColor(colour: string | null): this {
    return this.one(looks.fontColor(colour));
  }
  setFontColors(colours: Grid<string | null>): this {
    return this.each(colours, looks.fontColor);
  }
  getFontColors(): Grid<string> {
    return this.styles(seen.fontColor);
  }
  setFontSize(size: number): this {
    return this.one(looks.fontSize(size));
  }
  setFontFamily(family: string | null): this {
    return this.one(looks.fontFamily(family));
  }
  setBackground(colour: string | null): this {
    return this.one(looks.background(colour));
  }
  setBackgrounds(colours: Grid<string | null>): this {
    return this.each(colours, looks.background);
  }
  getBackgrounds(): Grid<string> {
    return this.styles(seen.background);
  }
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? '#ffffff';
  }
  setWrap(wrap: boolean): this {
    return this.one(looks.wrap(wrap));
  }
  setWrapStrategy(strategy: string): this {
    return this.one(looks.wrapStrategy(strategy));
  }
  getWraps(): Grid<boolean> {
    return this.styles(seen.wrap);
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.one(looks.across(alignment));
  }
  getHorizontalAlignments(): Grid<string> {
    return this.styles(seen.across);
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.one(looks.down(alignment));
  }
}
