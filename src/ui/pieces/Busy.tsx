import { useEffect, useState } from 'preact/hooks';

const LONG = 5;
const VERY_LONG = 25;

/** A moving bar with what is being done; a long run also tells for how long and what to expect. */
export const Busy = ({ text }: { readonly text: string }) => {
  const seconds = useSeconds(text);
  return (
    <div class="busy" role="status" aria-live="polite">
      {text && (
        <>
          <div class="bar" />
          <span>{text}</span>
          {seconds >= LONG && (
            <span class="soft" aria-hidden="true">
              {seconds} с
            </span>
          )}
          {seconds >= VERY_LONG && <span class="soft">Это может занять до нескольких минут. Не закрывайте окно.</span>}
        </>
      )}
    </div>
  );
};

const useSeconds = (text: string): number => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!text) return;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [text]);
  return seconds;
};
