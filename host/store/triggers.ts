import { randomUUID } from 'node:crypto';
import type { Ops } from '../execution/ops';
import type { TriggerFacts } from '../script/scriptApp';

const LIMIT = 20;

/** Installed triggers of the one person of the workbench. */
export class Triggers {
  list: TriggerFacts[];
  private readonly changed: () => void;

  constructor(list: readonly TriggerFacts[], changed: () => void) {
    this.list = [...list];
    this.changed = changed;
  }

  of(kind: string): readonly TriggerFacts[] {
    return this.list.filter((trigger) => trigger.kind === kind);
  }

  ops(): Ops {
    return {
      'trigger.list': () => this.list,
      'trigger.create': (_, facts: Omit<TriggerFacts, 'id'>) => {
        if (this.list.length >= LIMIT)
          throw new Error(
            'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
          );
        const trigger = { ...facts, id: randomUUID() };
        this.list.push(trigger);
        this.changed();
        return trigger;
      },
      'trigger.delete': (_, id: string) => {
        this.list = this.list.filter((trigger) => trigger.id !== id);
        this.changed();
      },
    };
  }
}
