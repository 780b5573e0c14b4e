import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves focus to an element when it appears, so that keyboard and screen reader go on from there. */
export const useFocus = <E extends HTMLElement>(): RefObject<E | null> => {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
};
