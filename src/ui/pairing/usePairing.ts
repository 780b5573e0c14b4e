import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Objective, PairingView } from '../../panels';
import type { Problem } from '../../problem';
import { type CallState, useCalls } from '../useCalls';
import { count, nouns } from '../wording';
import { beforeAndAfter } from './sayings';

export interface Pairing {
  readonly view: PairingView | null;
  readonly calls: CallState;
  /** What the last decision did, with totals before and after. */
  readonly notice: string;
  /** Suggestions the script would not turn into pairs. */
  readonly refused: readonly Problem[];
  readonly load: () => Promise<void>;
  readonly search: (objective: Objective, keep?: boolean) => Promise<void>;
  /** Writes the proof or the shortage map onto its sheet. */
  readonly record: (what: 'proof' | 'shortage') => Promise<void>;
  readonly decide: (menteeId: string, mentorId: string, decision: Decision, done: string) => Promise<void>;
  readonly accept: (menteeIds: readonly string[] | null) => Promise<void>;
  /** Lets mentors whom no order has approved take part, and searches anew. */
  readonly searchAll: () => Promise<void>;
  readonly openDocuments: () => Promise<void>;
  readonly clear: () => void;
}

export type Decision = 'lock' | 'unlock' | 'forbid' | 'permit' | 'replace';

const asked = { lock: 'lock', unlock: 'free', forbid: 'forbid', permit: 'free', replace: 'lock' } as const;

export const usePairing = (): Pairing => {
  const calls = useCalls();
  const { ask } = calls;
  const [view, setView] = useState<PairingView | null>(null);
  const [notice, setNotice] = useState('');
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const latest = useRef<PairingView | null>(null);

  const show = useCallback((next: PairingView, done = '') => {
    const before = latest.current;
    latest.current = next;
    setView(next);
    setNotice(before && done ? `${done} ${beforeAndAfter(before.totals, next.totals)}` : '');
    setRefused([]);
  }, []);

  const load = useCallback(async () => {
    const next = await ask('Читаем предложения…', 'pairing.view', null);
    if (next) show(next);
  }, [ask, show]);

  const search = useCallback(
    async (objective: Objective, keep = false) => {
      const next = await ask('Подбираем пары…', 'pairing.search', keep ? { objective, keep } : { objective });
      // The first result speaks for itself: there is nothing to compare it with.
      const isFirst = latest.current?.suggestions.length === 0;
      if (next) show(next, isFirst ? '' : 'Пары подобраны.');
    },
    [ask, show],
  );

  const decide = useCallback(
    async (menteeId: string, mentorId: string, decision: Decision, done: string) => {
      const label =
        decision === 'lock' || decision === 'unlock' ? 'Записываем решение…' : 'Подбираем пары с учётом решения…';
      const next = await ask(label, 'pairing.decide', { menteeId, mentorId, decision: asked[decision] });
      if (next) show(next, done);
    },
    [ask, show],
  );

  const accept = useCallback(
    async (menteeIds: readonly string[] | null) => {
      const made = await ask('Создаём пары…', 'pairing.accept', { menteeIds });
      if (!made) return;
      show(made.view, `Создано: ${count(made.accepted, nouns.pair)}.`);
      setRefused(made.refused);
    },
    [ask, show],
  );

  const record = useCallback(
    async (what: 'proof' | 'shortage') => {
      const done = await ask('Записываем на лист…', 'pairing.record', { what });
      if (done) setNotice(`Записано на лист «${done.sheet}»: ${count(done.rows, nouns.row)}.`);
    },
    [ask],
  );

  const searchAll = useCallback(async () => {
    const next = await ask('Подбираем пары…', 'pairing.registry', { only: false });
    if (next) show(next, 'Подбор идёт со всеми наставниками. Вернуть прежнее правило можно на листе «Настройки».');
  }, [ask, show]);

  const openDocuments = useCallback(
    async () => void (await ask('Открываем окно…', 'window.open', { window: 'documents' })),
    [ask],
  );

  const clear = useCallback(() => {
    setNotice('');
    setRefused([]);
  }, []);

  useEffect(() => void load(), [load]);
  return { view, calls, notice, refused, load, search, record, decide, accept, searchAll, openDocuments, clear };
};
