import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../call';

const SOONEST_MS = 1500;
const LATEST_MS = 4000;
const SLOWER_BY_MS = 250;

const NOBODY: readonly string[] = [];

export interface Selected {
  /** Numbers of the people in the selected row, the one under the cursor first. */
  readonly ids: readonly string[];
  /** Whether the spreadsheet has answered at all yet. */
  readonly isKnown: boolean;
}

/**
 * Whose row is selected: Google tells a sidebar nothing of the selection, so it has to ask. The longer nothing changes,
 * the rarer it asks; a hidden tab and a card that is being filled in (`isPaused`) ask nothing.
 */
export const useSelected = (isPaused: boolean): Selected => {
  const [selected, setSelected] = useState<Selected>({ ids: NOBODY, isKnown: false });
  const pause = useRef(SOONEST_MS);

  const look = useCallback(async () => {
    const reply = await call('card.selected', null);
    if (!reply.ok) return;
    const { ids } = reply.value;
    setSelected((before) => {
      const isSame = before.isKnown && before.ids.join() === ids.join();
      pause.current = isSame ? Math.min(pause.current + SLOWER_BY_MS, LATEST_MS) : SOONEST_MS;
      return isSame ? before : { ids, isKnown: true };
    });
  }, []);

  useEffect(() => {
    if (isPaused) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Only the latest chain goes on, however often it was woken meanwhile.
    let chain = 0;
    const isVisible = () => document.visibilityState === 'visible';
    const next = async () => {
      chain += 1;
      const own = chain;
      if (isVisible()) await look();
      if (own === chain && isVisible()) timer = setTimeout(next, pause.current);
    };
    const wake = () => {
      clearTimeout(timer);
      pause.current = SOONEST_MS;
      void next();
    };
    // Somebody who turns to the sidebar has usually just selected another row.
    document.addEventListener('visibilitychange', wake);
    document.addEventListener('mouseenter', wake);
    void next();
    return () => {
      chain += 1;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      document.removeEventListener('mouseenter', wake);
    };
  }, [isPaused, look]);

  return selected;
};
