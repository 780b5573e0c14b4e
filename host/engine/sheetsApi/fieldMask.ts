import { Refused } from './fault';

/** A field mask as a tree; a leaf takes everything below it. */
type Mask = Map<string, Mask>;

/** Reads `a,b(c,d/e),f.g`. */
function parse(text: string): Mask {
  let at = 0;
  const bad = (): Refused => new Refused(`Invalid field selection ${text}`);
  const list = (): Mask => {
    const mask: Mask = new Map();
    for (;;) {
      path(mask);
      if (text[at] !== ',') return mask;
      at += 1;
    }
  };
  const path = (mask: Mask): void => {
    const name = /^[A-Za-z]+/.exec(text.slice(at))?.[0];
    if (!name) throw bad();
    at += name.length;
    const inner: Mask = mask.get(name) ?? new Map();
    mask.set(name, inner);
    if (text[at] === '.' || text[at] === '/') {
      at += 1;
      path(inner);
    } else if (text[at] === '(') {
      at += 1;
      for (const [key, value] of list()) inner.set(key, value);
      if (text[at] !== ')') throw bad();
      at += 1;
    }
  };
  const found = list();
  if (at < text.length) throw bad();
  return found;
}

function pick(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => pick(each, mask));
  const found: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member !== undefined) found[name] = pick(member, inner);
  }
  return found;
}

/** The part of a resource that a mask asks for; all of it without one. */
export const masked = (resource: object, fields: string | undefined): unknown =>
  fields === undefined ? resource : pick(resource, parse(fields.replace(/\s/g, '')));

/** Whether a mask asks for anything under a path of names. */
export function asks(fields: string, ...names: readonly string[]): boolean {
  let mask: Mask | undefined = parse(fields.replace(/\s/g, ''));
  for (const name of names) {
    if (!mask) return false;
    if (mask.size === 0) return true;
    mask = mask.get(name);
  }
  return mask !== undefined;
}
