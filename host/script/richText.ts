import { Shim } from './shim';

export class RichTextValue extends Shim {
  private readonly text: string;
  private readonly link: string | null;
  constructor(text: string, link: string | null) {
    super('RichTextValue');
    this.text = text;
    this.link = link;
  }
  getText(): string {
    return this.text;
  }
  getLinkUrl(): string | null {
    return this.link;
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.link);
  }
}

export class RichTextValueBuilder extends Shim {
  private text: string;
  private link: string | null;
  constructor(text = '', link: string | null = null) {
    super('RichTextValueBuilder');
    this.text = text;
    this.link = link;
  }
  setText(text: string): this {
    this.text = String(text);
    return this;
  }
  /** Whole-cell links only: an offset form keeps its address for the whole text. */
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    this.link = args.length === 3 ? args[2] : args[0];
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.text, this.link);
  }
}
