import type { Line } from './line';
import type { Meter } from './meter';

/** What every stand-in of a Google object can reach. */
export interface Surroundings {
  readonly line: Line;
  readonly meter: Meter;
}

let current: Surroundings;

/** Called once per thread, before any script runs. */
export const surround = (surroundings: Surroundings): void => {
  current = surroundings;
};

export const line = (): Line => current.line;

const silent = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'nodeType', '$$typeof', 'asymmetricMatch']);

/**
 * Hands an object to the script: a member that is not there fails by name, and each call is counted as
 * `Name.member`. Inside, methods see the bare object, so that what they call themselves is not counted again.
 */
export function stand<T extends object>(name: string, bare: T): T {
  const wrapped = new Map<PropertyKey, unknown>();
  const proxy: T = new Proxy(bare, {
    get(target, member) {
      const value = Reflect.get(target, member) as unknown;
      if (typeof value === 'function' && member !== 'constructor') {
        const known = wrapped.get(member);
        if (known) return known;
        const call = counted(name, String(member), target, value as (...args: unknown[]) => unknown, () => proxy);
        wrapped.set(member, call);
        return call;
      }
      if (value === undefined && typeof member === 'string' && !(member in target) && !silent.has(member))
        throw new Error(`The local host has no ${name}.${member} yet.`);
      return value;
    },
  });
  return proxy;
}

function counted(
  name: string,
  member: string,
  target: object,
  method: (...args: unknown[]) => unknown,
  self: () => object,
): (...args: unknown[]) => unknown {
  const label = `${name}.${member}`;
  return (...args) => {
    current.meter.count(label);
    current.meter.charge('handle');
    const result = method.apply(target, args);
    return result === target ? self() : result;
  };
}

/** Base of the stand-ins: `new Sheet(…)` is already what the script may hold. */
export class Shim {
  constructor(name: string) {
    // biome-ignore lint/correctness/noConstructorReturn: a script must never hold the bare object
    return stand(name, this);
  }
}

/** Names of constants, as the script sees an enumeration of Google. */
export const constants = <K extends string>(name: string, ...names: readonly K[]): Readonly<Record<K, K>> =>
  stand(name, Object.fromEntries(names.map((each) => [each, each])) as Record<K, K>);

export const toText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
