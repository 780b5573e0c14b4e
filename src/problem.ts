/**
 * Trouble that was foreseen. Never repeats the value of a cell: it may be personal data of a minor (R024).
 * `code` is for tests and for the curator's question to support; `message` is shown as it is, in Russian.
 */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly where?: Where;
}

/** Where a person should look: sheet title, row as the sheet shows it (1-based), column caption. */
export interface Where {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** Thrown by a command that must not go on; the edge shows its problems and nothing has been half-written. */
export class CannotProceed extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'CannotProceed';
    this.problems = problems;
  }
}
