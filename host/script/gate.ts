import type { AuthMode } from '../execution/wire';
import { Exception } from './line';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Lets a script use only what its manifest asks for, and a simple trigger only what needs no permission. */
export interface Gate {
  /** Any one of the scopes is enough. */
  need(member: string, ...scopes: readonly string[]): void;
  readonly authMode: AuthMode;
}

const free = new Set(['spreadsheets.currentonly', 'spreadsheets']);

export function makeGate(granted: readonly string[], authMode: AuthMode): Gate {
  const known = new Set(granted);
  return {
    authMode,
    need(member, ...scopes) {
      const full = scopes.map((scope) => PREFIX + scope);
      const listed = full.length > 1 ? `(${full.join(' || ')})` : full[0];
      if (!full.some((scope) => known.has(scope)))
        throw new Exception(
          `Specified permissions are not sufficient to call ${member}. Required permissions: ${listed}`,
        );
      if (authMode !== 'FULL' && !scopes.some((scope) => free.has(scope)))
        throw new Exception(`You do not have permission to call ${member}. Required permissions: ${listed}`);
    },
  };
}
