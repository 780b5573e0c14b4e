/** Texts of passing troubles, as Google words them in English and in Russian. Anything else is not retried. */
const passing = [
  /timed? out/i,
  /service (unavailable|error)/i,
  /internal error|empty response|backend error/i,
  /server error occurred(?!.*PERMISSION_DENIED)/i,
  /too many times in a short time|rate limit exceeded/i,
  /ошибка сервера(?!.*PERMISSION_DENIED)/i,
  /сервис .*недоступ|служба .*недоступ|время ожидания.*истекло/i,
  /слишком много (раз|вызовов).*за короткое время/i,
];

const PAUSES_MS = [1000, 2000, 4000];

export const isPassing = (error: unknown): boolean => {
  const message = error instanceof Error ? error.message : String(error);
  return passing.some((pattern) => pattern.test(message));
};

/** Repeats a call that only reads (or whose repetition changes nothing) when Google stumbles. */
export function patiently<T>(call: () => T): T {
  for (let attempt = 0; ; attempt++) {
    try {
      return call();
    } catch (error) {
      const pause = PAUSES_MS[attempt];
      if (pause === undefined || !isPassing(error)) throw error;
      Utilities.sleep(pause);
    }
  }
}
