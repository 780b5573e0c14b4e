import type { ICommandService } from '@univerjs/core';

/** The engine gathers changes for 100 ms before it starts to calculate. */
const GATHERING_MS = 125;
const LIMIT_MS = 20_000;

const STARTED = 'formula.mutation.set-formula-calculation-start';
const NOTICE = 'formula.mutation.set-formula-calculation-notification';

/**
 * Knows whether results of formulas may be out of date. The engine's own promise never settles when there is nothing
 * to calculate and later rejects, so the start and the end are watched instead.
 */
export class Calculation {
  private formulas: boolean;
  private dirtySince = 0;
  private running = false;

  constructor(commands: ICommandService, formulas: boolean) {
    this.formulas = formulas;
    if (formulas) this.dirtySince = Date.now();
    commands.onCommandExecuted(({ id, params }) => {
      if (id === STARTED) {
        this.running = true;
        this.dirtySince = 0;
      }
      if (
        id === NOTICE &&
        (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined
      )
        this.running = false;
    });
  }

  changed(id: string, params: { cellValue?: unknown }): void {
    if (id === 'sheet.mutation.set-range-values') {
      if (!this.formulas) this.formulas = bringsFormula(params.cellValue);
    } else if (!/insert|remove|move|reorder/.test(id)) return;
    if (this.formulas) this.dirtySince = Date.now();
  }

  /** Resolves when every formula shows the result of the latest values. */
  async settled(): Promise<void> {
    const limit = Date.now() + LIMIT_MS;
    while ((this.running || this.dirtySince > 0) && Date.now() < limit) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (!this.running && this.dirtySince > 0 && Date.now() - this.dirtySince > GATHERING_MS) this.dirtySince = 0;
    }
  }
}

const bringsFormula = (cells: unknown): boolean =>
  Object.values((cells ?? {}) as Record<string, Record<string, { f?: unknown } | null>>).some((row) =>
    Object.values(row ?? {}).some((cell) => Boolean(cell?.f)),
  );
