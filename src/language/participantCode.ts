import { toCyrillic } from './lookAlikes';

const CODE = /^([НМ])[\s\-–—_.№]*0*(\d{1,7})$/;

/** «н-7», «H-0007» with a Latin letter, «М 0012» → «Н-0007», «М-0012»; undefined for anything else. */
export function parseParticipantCode(text: string): string | undefined {
  const found = CODE.exec(toCyrillic(text.trim().slice(0, 40).toUpperCase()));
  return found ? `${found[1]}-${(found[2] ?? '').padStart(4, '0')}` : undefined;
}
