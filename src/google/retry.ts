/** Texts of passing troubles, as Google words them in English and in Russian. Anything else is not retried. */
const passing = [
  /timed? out/i,
  /service (unavailable|error)|service is currently unavailable/i,
  /internal error|empty response|backend error/i,
  /server error occurred(?!.*PERMISSION_DENIED)/i,
  /too many times in a short time|rate limit exceeded/i,
  /ошибка сервера(?!.*PERMISSION_DENIED)/i,
  /сервис .*недоступ|служба .*недоступ|время ожидания.*истекло/i,
  /слишком много (раз|вызовов).*за короткое время/i,
];

/** The Sheets service counts requests of a minute (60 reads and 60 writes of a person); it refuses before it begins. */
const turnedAway = /quota exceeded for quota metric/i;

const PAUSES_MS = [1000, 2000, 4000];
const LONG_PAUSES_MS = [2000, 5000, 10_000, 20_000];

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isPassing = (error: unknown): boolean => {
  const message = textOf(error);
  return turnedAway.test(message) || passing.some((pattern) => pattern.test(message));
};

/** Repeats a call that only reads (or whose repetition changes nothing) when Google stumbles. */
export const patiently = <T>(call: () => T): T =>
  repeated(call, (error) => (turnedAway.test(textOf(error)) ? LONG_PAUSES_MS : isPassing(error) ? PAUSES_MS : []));

/** Repeats a call that writes only when Google says that it was not even begun. */
export const whenTurnedAway = <T>(call: () => T): T =>
  repeated(call, (error) => (turnedAway.test(textOf(error)) ? LONG_PAUSES_MS : []));

function repeated<T>(call: () => T, pausesFor: (error: unknown) => readonly number[]): T {
  for (let attempt = 0; ; attempt++) {
    try {
      return call();
    } catch (error) {
      const pause = pausesFor(error)[attempt];
      if (pause === undefined) throw error;
      Utilities.sleep(pause);
    }
  }
}
