import { useCallback, useRef, useState } from 'preact/hooks';
import type { CallName, Calls } from '../panels';
import type { Problem } from '../problem';
import { call } from './call';

export interface CallState {
  /** What is being done, in words for the person; empty when nothing is. */
  readonly busy: string;
  readonly problems: readonly Problem[];
  readonly dismiss: () => void;
  /** Shows problems that did not come from the script. */
  readonly complain: (problems: readonly Problem[]) => void;
  /** Resolves to the value, or to null when the call was refused, failed or another one is running. */
  readonly ask: <Name extends CallName>(
    label: string,
    name: Name,
    argument: Calls[Name]['argument'],
  ) => Promise<Calls[Name]['value'] | null>;
}

/** One call at a time: what runs, what went wrong, and a way to ask. */
export const useCalls = (): CallState => {
  const [busy, setBusy] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const running = useRef(false);

  const ask = useCallback<CallState['ask']>(async (label, name, argument) => {
    if (running.current) return null;
    running.current = true;
    setBusy(label);
    setProblems([]);
    const reply = await call(name, argument);
    running.current = false;
    setBusy('');
    if (reply.ok) return reply.value;
    setProblems(reply.problems);
    return null;
  }, []);
  const dismiss = useCallback(() => setProblems([]), []);

  return { busy, problems, dismiss, complain: setProblems, ask };
};
