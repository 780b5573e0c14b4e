import type { Blob } from './blob';
import type { Gate } from './gate';
import { Exception } from './line';
import { line, stand, toText } from './shim';

interface Options {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly attachments?: readonly Blob[];
}

const recipients = (text: unknown): string[] =>
  toText(text)
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

function letterOf(args: readonly unknown[]): Options {
  const [first, subject, body, options] = args;
  if (args.length === 1 && typeof first === 'object') return first as Options;
  // Four texts: recipient, replyTo, subject, body.
  if (args.length === 4 && typeof options === 'string')
    return { to: toText(first), subject: toText(body), body: toText(options) };
  return { ...(options as Options | undefined), to: toText(first), subject: toText(subject), body: toText(body) };
}

export const makeMailApp = (gate: Gate): object =>
  stand('MailApp', {
    sendEmail: (...args: unknown[]) => {
      gate.need('MailApp.sendEmail', 'script.send_mail');
      const letter = letterOf(args);
      const to = [...recipients(letter.to), ...recipients(letter.cc), ...recipients(letter.bcc)];
      if (to.length === 0) throw new Exception('Failed to send email: no recipient');
      const wrong = to.find((address) => !/^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(address));
      if (wrong) throw new Exception(`Invalid email: ${wrong}`);
      line().service('mail', 'mail.send', {
        to,
        subject: toText(letter.subject),
        body: toText(letter.body),
        html: toText(letter.htmlBody),
        attachments: (letter.attachments ?? []).map((blob) => blob.getName() ?? 'file'),
      });
    },
    getRemainingDailyQuota: () => {
      gate.need('MailApp.getRemainingDailyQuota', 'script.send_mail');
      return line().service<number>('account', 'mail.quota');
    },
  });
