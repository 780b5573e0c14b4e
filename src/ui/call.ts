import type { CallName, Calls, Reply } from '../panels';
import { problemOfFailure } from './failure';

interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
  call(name: string, argument: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/**
 * Asks the script behind the spreadsheet. Never rejects: a call that did not get through comes back as a problem
 * in Russian, just as a refusal of the script does.
 */
export const call = <Name extends CallName>(
  name: Name,
  argument: Calls[Name]['argument'],
): Promise<Reply<Calls[Name]['value']>> =>
  new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ ok: false, problems: [problemOfFailure(error)] });
    const succeed = (reply: unknown) => {
      if (isReply<Calls[Name]['value']>(reply)) resolve(reply);
      else fail(new Error('No reply'));
    };
    try {
      google.script.run.withSuccessHandler(succeed).withFailureHandler(fail).call(name, argument);
    } catch (error) {
      fail(error);
    }
  });

/** Closes the sidebar or dialog this page stands in. */
export const closePanel = (): void => google.script.host.close();

const isReply = <Value>(reply: unknown): reply is Reply<Value> => {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true || (reply.ok === false && 'problems' in reply && Array.isArray(reply.problems));
};
