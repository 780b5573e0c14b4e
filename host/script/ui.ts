import type { MenuItem } from '../contract';
import { forgive, now } from './clock';
import type { Gate } from './gate';
import type { HtmlOutput } from './html';
import { Exception } from './line';
import { constants, line, Shim, stand, toText } from './shim';

class Menu extends Shim {
  private readonly caption: string;
  private readonly items: MenuItem[] = [];
  constructor(caption: string) {
    super('Menu');
    this.caption = caption;
  }
  addItem(caption: string, run: string): this {
    this.items.push({ caption: toText(caption), run: toText(run) });
    return this;
  }
  addSeparator(): this {
    this.items.push({ caption: '' });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.items.push({ caption: menu.caption, items: menu.items });
    return this;
  }
  addToUi(): void {
    line().handle('screen.menu', { caption: this.caption, items: this.items });
  }
}

class PromptResponse extends Shim {
  private readonly button: string;
  private readonly text: string;
  constructor(button: string, text: string) {
    super('PromptResponse');
    this.button = button;
    this.text = text;
  }
  getSelectedButton(): string {
    return this.button;
  }
  getResponseText(): string {
    return this.text;
  }
}

const buttonsOf: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

interface Answered {
  readonly button: string;
  readonly text: string;
}

/** alert(message), alert(message, buttons), prompt(title, message) and alert(title, message, buttons). */
function signature(args: readonly unknown[]): readonly unknown[] {
  if (args.length >= 3) return args;
  if (args.length === 1) return ['', args[0], 'OK'];
  return toText(args[1]) in buttonsOf ? ['', ...args] : [...args, 'OK'];
}

export function makeUi(gate: Gate): object {
  const need = (member: string): void => gate.need(`Ui.${member}`, 'script.container.ui');
  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]): Answered => {
    need(kind);
    const [title, message, set] = signature(args);
    const buttons = buttonsOf[toText(set)];
    if (!buttons) throw new Exception(`The parameters don't match the method signature for Ui.${kind}.`);
    const asked = now();
    const facts = { kind, title: toText(title), message: toText(message), buttons };
    const answer = line().service<Answered>('screen', 'screen.ask', facts);
    forgive(now() - asked);
    return answer;
  };
  const panel = (member: string, kind: 'sidebar' | 'dialog', output: HtmlOutput, title: string): void => {
    need(member);
    line().service('screen', 'screen.panel', {
      kind,
      title,
      html: output.content,
      width: kind === 'sidebar' ? 300 : (output.width ?? 600),
      height: output.height ?? 400,
    });
  };
  return stand('Ui', {
    createMenu: (caption: string) => new Menu(toText(caption)),
    createAddonMenu: () => new Menu('Наставничество'),
    showSidebar: (output: HtmlOutput) => panel('showSidebar', 'sidebar', output, output.title),
    showModalDialog: (output: HtmlOutput, title: string) => panel('showModalDialog', 'dialog', output, toText(title)),
    showModelessDialog: (output: HtmlOutput, title: string) =>
      panel('showModelessDialog', 'dialog', output, toText(title)),
    alert: (...args: unknown[]) => ask('alert', args).button,
    prompt: (...args: unknown[]) => {
      const { button, text } = ask('prompt', args);
      return new PromptResponse(button, text);
    },
    Button: constants('Button', 'OK', 'CANCEL', 'YES', 'NO', 'CLOSE'),
    ButtonSet: constants('ButtonSet', 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
  });
}
