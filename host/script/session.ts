import type { Job } from '../execution/wire';
import type { Gate } from './gate';
import { line, stand } from './shim';

export function makeSession(job: Job, gate: Gate): object {
  const user = (member: string) => () =>
    stand('User', {
      getEmail: () => {
        gate.need(`Session.${member}`, 'userinfo.email');
        return line().service<string>('account', 'account.email');
      },
      toString: () => 'User',
    });
  return stand('Session', {
    getActiveUser: user('getActiveUser'),
    getEffectiveUser: user('getEffectiveUser'),
    getScriptTimeZone: () => job.zone,
    getActiveUserLocale: () => 'ru',
    getTemporaryActiveUserKey: () => line().handle<string>('account.key'),
  });
}
