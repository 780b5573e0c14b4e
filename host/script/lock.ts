import { Exception } from './line';
import { line, Shim, stand } from './shim';

class Lock extends Shim {
  private readonly name: string;
  constructor(name: string) {
    super('Lock');
    this.name = name;
  }
  tryLock(milliseconds: number): boolean {
    return line().service('lockTake', 'lock.take', this.name, Number(milliseconds));
  }
  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock(): boolean {
    return line().handle('lock.has', this.name);
  }
  releaseLock(): void {
    line().service('lockRelease', 'lock.release', this.name);
  }
}

export const makeLockService = (): object =>
  stand('LockService', {
    getDocumentLock: () => new Lock('document'),
    getScriptLock: () => new Lock('script'),
    getUserLock: () => new Lock('user'),
  });
