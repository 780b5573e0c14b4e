import type { Execution } from './execution';

/** What the engine's thread does for a script, by name. Arguments come cloned from the script's thread. */
// biome-ignore lint/suspicious/noExplicitAny: each operation declares its own arguments
export type Op = (execution: Execution, ...args: any[]) => unknown;
export type Ops = Readonly<Record<string, Op>>;
