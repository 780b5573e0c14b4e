import { parseParticipantCode } from '../language/participantCode';

/**
 * A participant's code as people type it, also without its letter: «12» is Н-0012 where only mentees are asked.
 * @param letter what a bare number begins with; '' where either side may be meant
 */
export function readCode(text: unknown, letter = ''): string | null {
  if (typeof text !== 'string') return null;
  const isBare = letter !== '' && /^\s*\d/.test(text);
  return parseParticipantCode(isBare ? letter + text : text) ?? null;
}
