import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Address and secret of one of the two sites. */
export interface Site {
  readonly origin: string;
  readonly token: string;
}

const same = (given: string, expected: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * A page of another site can make the browser send requests to this computer, under a name that leads here.
 * Such requests name another host or another origin.
 */
export const comesFromUs = ({ headers }: IncomingMessage, { origin }: Site): boolean =>
  `http://${headers.host}` === origin && (headers.origin === undefined || headers.origin === origin);

/** May this request change something: it knows the secret of this start. */
export const mayChange = (token: string | null, site: Site): boolean => token !== null && same(token, site.token);
