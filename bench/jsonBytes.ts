/** A defect of the input file, worded for the person who wrote the file. */
export class InputDefect extends Error {}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;

/**
 * Reads JSON straight from bytes, value by value, so that millions of numbers never become objects. Whoever calls knows
 * what must come next and asks for it; anything else is an InputDefect with the byte's position.
 */
export class JsonBytes {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
  }

  /** True, and moves on, if the next character after white space is the given one. */
  take(character: string): boolean {
    this.skipSpace();
    if (this.bytes[this.at] !== character.charCodeAt(0)) return false;
    this.at++;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) throw this.defect(`ожидался знак «${character}»`);
  }

  expectEnd(): void {
    this.skipSpace();
    if (this.at < this.bytes.length) throw this.defect('после конца записи есть лишнее');
  }

  /** A whole number within ±(2⁵³ − 1). */
  whole(what: string): number {
    this.skipSpace();
    const { bytes } = this;
    const start = this.at;
    const negative = bytes[start] === MINUS;
    let at = negative ? start + 1 : start;
    const firstDigit = at;
    let value = 0;
    for (let digit = bytes[at]! - 48; digit >= 0 && digit <= 9; digit = bytes[at]! - 48) {
      value = value * 10 + digit;
      at++;
    }
    const next = bytes[at];
    const isNumber = at > firstDigit && !(at - firstDigit > 1 && bytes[firstDigit] === 48);
    if (!isNumber || next === 0x2e || next === 0x65 || next === 0x45 || !Number.isSafeInteger(value)) {
      throw this.defect(`${what}: нужно целое число`);
    }
    this.at = at;
    return negative ? 0 - value : value;
  }

  /** A string without escapes, which is all that keys of this format need. */
  word(): string {
    this.expect('"');
    const start = this.at;
    while (this.at < this.bytes.length && this.bytes[this.at] !== QUOTE) {
      if (this.bytes[this.at] === BACKSLASH) throw this.defect('в имени поля есть обратная косая черта');
      this.at++;
    }
    if (this.at >= this.bytes.length) throw this.defect('кавычка не закрыта');
    return Buffer.from(this.bytes.subarray(start, this.at++)).toString('utf8');
  }

  yesOrNo(what: string): boolean {
    this.skipSpace();
    for (const [text, value] of [
      ['true', true],
      ['false', false],
    ] as const) {
      if (Buffer.from(this.bytes.subarray(this.at, this.at + text.length)).toString('latin1') === text) {
        this.at += text.length;
        return value;
      }
    }
    throw this.defect(`${what}: нужно true или false`);
  }

  /** Calls `item` for every element of an array. */
  each(item: () => void): void {
    this.expect('[');
    if (this.take(']')) return;
    do item();
    while (this.take(','));
    this.expect(']');
  }

  defect(what: string): InputDefect {
    return new InputDefect(`${what} (байт ${this.at + 1})`);
  }

  private skipSpace(): void {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.at++;
    }
  }
}
