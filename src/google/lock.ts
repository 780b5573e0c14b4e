import { CannotProceed } from '../problem';

const WAIT_MS = 25_000;

const busy = new CannotProceed({
  code: 'Б-10',
  message:
    'Таблица сейчас обновляется другим сотрудником или автоматически. Ничего не потеряно. Повторите через минуту. (Б-10)',
});

/**
 * Runs alone among this document's executions. What SpreadsheetApp has not sent yet is flushed before the end: otherwise
 * the next execution would read the sheet as it was (Google, LockService). Google frees the lock when the execution
 * ends, and commands end with it: freeing it by hand would be one more wait. People are not stopped by the lock;
 * `commit` is for them.
 */
export function alone<T>(run: () => T): T {
  if (!take(documentLock(), WAIT_MS)) throw busy;
  return flushed(run);
}

/** For triggers: does nothing when somebody else is still at work after `wait` milliseconds; a later run makes it good. */
export function aloneOrNotAtAll(run: () => void, wait = 0): boolean {
  if (!take(documentLock(), wait)) return false;
  flushed(run);
  return true;
}

function flushed<T>(run: () => T): T {
  try {
    return run();
  } finally {
    SpreadsheetApp.flush();
  }
}

function documentLock(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  if (lock) return lock;
  throw new CannotProceed({
    code: 'Б-11',
    message: 'Нельзя начать: команда запущена не из таблицы. Ничего не изменено. Откройте таблицу и повторите. (Б-11)',
  });
}

function take(lock: GoogleAppsScript.Lock.Lock, wait: number): boolean {
  try {
    return lock.tryLock(wait);
  } catch {
    return false;
  }
}
