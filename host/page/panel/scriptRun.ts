import { localPath } from '../googleLinks';
import type { PanelMessage, RunReply } from '../protocol';
import { plainArguments } from './plainArguments';

/**
 * `google.script.run` and `google.script.host` for a sidebar or dialog: the same names, limits and refusals
 * as on Google (https://developers.google.com/apps-script/guides/html/reference/run).
 */
type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;
interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

const { token, page } = (document.currentScript as HTMLScriptElement).dataset as { token: string; page: string };
const MOST_AT_ONCE = 10;
const waiting: (() => Promise<void>)[] = [];
let under = 0;

const next = (): void => {
  const job = under < MOST_AT_ONCE ? waiting.shift() : undefined;
  if (!job) return;
  under += 1;
  void job().finally(() => {
    under -= 1;
    next();
  });
};

const ask = async (name: string, args: readonly unknown[]): Promise<RunReply> => {
  try {
    const response = await fetch('/run', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-token': token },
      body: JSON.stringify({ name, args }),
    });
    return await response.json();
  } catch {
    return { ok: false, message: 'NetworkError: Connection failure due to HTTP 0', details: '', died: false };
  }
};

const call = (name: string, args: readonly unknown[], { success, failure, userObject }: Handlers): void => {
  const plain = plainArguments(args);
  waiting.push(async () => {
    const reply = await ask(name, plain);
    if (reply.ok) setTimeout(() => success?.(reply.value, userObject));
    else if (failure) setTimeout(() => failure(scriptError(reply.message), userObject));
    else console.error(scriptError(reply.message));
  });
  next();
};

const scriptError = (message: string): Error => Object.assign(new Error(message), { name: 'ScriptError' });

const runner = (handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Success) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Failure) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        // Google publishes no stub for a private function: calling it is a TypeError in the panel.
        if (name.endsWith('_')) return undefined;
        return (...args: unknown[]) => call(name, args, handlers);
      },
    },
  );

const tell = (message: PanelMessage): void => parent.postMessage(message, page);

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        origin: page,
        close: () => tell({ type: 'close' }),
        setHeight: (height: number) => tell({ type: 'size', height }),
        setWidth: (width: number) => tell({ type: 'size', width }),
        editor: { focus: () => tell({ type: 'focusGrid' }) },
      },
    },
  },
});

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({ type: 'escape' });
});

// Forms and documents a script made carry Google's addresses; here they live in the workbench.
addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  const path = link && localPath((link as HTMLAnchorElement).href);
  if (!path || event.defaultPrevented) return;
  event.preventDefault();
  tell({ type: 'open', path });
});
