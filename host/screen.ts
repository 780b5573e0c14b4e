import { randomUUID } from 'node:crypto';
import type { HostEvent, HostOptions, Menu, Panel, Question } from './contract';
import type { Ops } from './execution/ops';

type Answer = { readonly button: string; readonly text: string };

/** Menus, panels, questions and toasts: what a script shows and a person answers. */
export class Screen {
  private shownMenus: Menu[] = [];
  private readonly panels = new Map<Panel['kind'], Panel>();
  private readonly waiting = new Map<string, (answer: Answer) => void>();
  private readonly answer: HostOptions['answer'];
  private readonly tell: (event: HostEvent) => void;
  private readonly watched: () => boolean;

  constructor(answer: HostOptions['answer'], tell: (event: HostEvent) => void, watched: () => boolean) {
    this.answer = answer;
    this.tell = tell;
    this.watched = watched;
  }

  menus(): readonly Menu[] {
    return this.shownMenus;
  }

  panel(kind: Panel['kind']): Panel | null {
    return this.panels.get(kind) ?? null;
  }

  closePanel(kind: Panel['kind']): void {
    const panel = this.panels.get(kind);
    if (!panel) return;
    this.panels.delete(kind);
    this.tell({ type: 'closePanel', id: panel.id });
  }

  reply(id: string, button: string, text = ''): void {
    const answer = this.waiting.get(id);
    this.waiting.delete(id);
    answer?.({ button, text });
  }

  /** Nobody will answer any more. */
  close(): void {
    for (const id of [...this.waiting.keys()]) this.reply(id, 'CLOSE');
  }

  private ask(facts: Omit<Question, 'id'>): Answer | Promise<Answer> {
    const question: Question = { ...facts, id: randomUUID() };
    if (this.answer) {
      const { button, text = '' } = this.answer(question);
      return { button, text };
    }
    if (!this.watched()) return { button: 'CLOSE', text: '' };
    return new Promise((resolve) => {
      this.waiting.set(question.id, resolve);
      this.tell({ type: 'question', question });
    });
  }

  ops(): Ops {
    return {
      'screen.menu': (_, menu: Menu) => {
        const others = this.shownMenus.filter(({ caption }) => caption !== menu.caption);
        this.shownMenus = [...others, menu];
        this.tell({ type: 'menus', menus: this.shownMenus });
      },
      'screen.panel': (_, facts: Omit<Panel, 'id'>) => {
        const panel: Panel = { ...facts, id: randomUUID() };
        this.panels.set(panel.kind, panel);
        this.tell({ type: 'panel', panel });
      },
      'screen.toast': (_, title: string, message: string, seconds: number) =>
        this.tell({ type: 'toast', title, message, seconds }),
      'screen.ask': async (execution, facts: Omit<Question, 'id'>) => {
        execution.asking = true;
        try {
          return await this.ask(facts);
        } finally {
          execution.asking = false;
        }
      },
    };
  }
}
