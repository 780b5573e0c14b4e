import type { HostEvent, Menu, Question } from '../contract';

/** What is open in the sidebar or in the dialog; its html is served apart, from `address`. */
export interface OpenPanel {
  readonly kind: 'sidebar' | 'dialog';
  readonly id: string;
  readonly title: string;
  /** Pixels the script asked for. */
  readonly width: number;
  readonly height: number;
  readonly address: string;
}

/** What the status bar shows about a finished command. */
export interface CommandCost {
  readonly run: string;
  readonly ok: boolean;
  readonly roundTrips: number;
  readonly bufferedWrites: number;
  /** Milliseconds the same command would take on Google. */
  readonly estimatedMs: number;
}

/** First message of a connection: the whole state. Later messages are changes to it, in order. */
export interface Hello {
  readonly type: 'hello';
  readonly snapshot: { readonly id: string; readonly name?: string };
  readonly activeSheet: string;
  readonly menus: readonly Menu[];
  readonly panels: readonly OpenPanel[];
  readonly questions: readonly Question[];
  readonly cost: CommandCost | null;
}

type PassedOn = Extract<HostEvent, { type: 'menus' | 'closePanel' | 'question' | 'toast' | 'running' | 'activate' }>;

export type ServerMessage =
  | Hello
  | PassedOn
  | { readonly type: 'panel'; readonly panel: OpenPanel }
  | { readonly type: 'answered'; readonly id: string }
  | { readonly type: 'cost'; readonly cost: CommandCost }
  | { readonly type: 'mutation'; readonly id: string; readonly params: object };

export type PageMessage =
  | { readonly type: 'mutation'; readonly id: string; readonly params: unknown }
  | { readonly type: 'select'; readonly sheetId: string; readonly row: number; readonly column: number }
  | { readonly type: 'reply'; readonly id: string; readonly button: string; readonly text?: string }
  | { readonly type: 'closePanel'; readonly kind: 'sidebar' | 'dialog' };

/** Answer of POST /run, to the page and to a panel. */
export type RunReply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly message: string;
      readonly details: string;
      /** Google's time limit stopped it. */
      readonly died: boolean;
    };

/** What a panel tells the page around it. */
export type PanelMessage =
  | { readonly type: 'close' | 'focusGrid' | 'escape' }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number }
  | { readonly type: 'open'; readonly path: string };
