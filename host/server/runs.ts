import type { Host } from '../contract';
import type { RunReply } from '../page/protocol';
import type { Answer } from './exchange';
import { json } from './exchange';

interface Wanted {
  readonly name: string;
  readonly args: readonly unknown[];
}

const wanted = (body: string): Wanted | null => {
  try {
    const { name, args } = JSON.parse(body);
    return typeof name === 'string' && Array.isArray(args) ? { name, args } : null;
  } catch {
    return null;
  }
};

/** Google hands null to the success handler when the value holds anything but plain JSON: here it is told instead. */
const illegalPart = (value: unknown, path: string): string | null => {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return null;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' && tag !== '[object Array]') return path;
  for (const [name, part] of Object.entries(value as object)) {
    const found = illegalPart(part, `${path}.${name}`);
    if (found) return found;
  }
  return null;
};

const failed = (message: string, details = '', died = false): RunReply => ({ ok: false, message, details, died });

/** Runs the function a page or a panel asks for and answers as google.script.run would. */
export const runWanted = async (host: Host, body: string): Promise<Answer> => {
  const call = wanted(body);
  if (!call) return json(failed('Запрос не понят.'), 400);
  const outcome = await host.run(call.name, call.args);
  if (!outcome.ok) return json(failed(outcome.message, outcome.stack, outcome.died));
  const illegal = illegalPart(outcome.value, 'value');
  if (illegal) return json(failed(`${call.name} returned a value Google cannot pass to the page: ${illegal}`));
  return json({ ok: true, value: outcome.value ?? null } satisfies RunReply);
};
