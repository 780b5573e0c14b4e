import { CannotProceed } from '../problem';

const WAIT_MS = 25_000;

const busy = new CannotProceed({
  code: 'Б-10',
  message:
    'Таблица сейчас обновляется другим сотрудником или автоматически. Ничего не потеряно. Повторите через минуту. (Б-10)',
});

/**
 * Runs alone among this document's executions. What was written is flushed before the lock goes: otherwise the next
 * execution would read the sheet as it was (Google, LockService). People are not stopped by it; `commit` is for them.
 */
export function alone<T>(run: () => T): T {
  const lock = documentLock();
  if (!take(lock, WAIT_MS)) throw busy;
  try {
    return run();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/** For triggers: does nothing when somebody else is still at work after `wait` milliseconds; a later run makes it good. */
export function aloneOrNotAtAll(run: () => void, wait = 0): boolean {
  const lock = documentLock();
  if (!take(lock, wait)) return false;
  try {
    run();
    return true;
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
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
