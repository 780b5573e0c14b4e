import type { ConsentState } from '../panels/card';
import { type ConsentFacts, consentGate } from '../registries/consent';
import type { ConsentKind, ConsentRegister } from '../registries/consentRegister';
import { CONSENT_KINDS } from '../registries/vocabulary';
import { openForm } from './today/actions';

/** Kinds that every participant may be asked for; the agreement to a mentor belongs to a pair, the last to employees. */
const OF_EVERYBODY: readonly ConsentKind[] = ['data', 'survey', 'publication', 'sharing'];

/** Every kind of consent with the verdict of the gate, `mentorIds` being the mentors of the pairs at work. */
export function consentStates(
  person: ConsentFacts,
  register: ConsentRegister,
  today: string,
  mentorIds: readonly string[],
  isMentor: boolean,
): ConsentState[] {
  const state = (kind: ConsentKind, mentorId: string | null = null): ConsentState => {
    const gate = consentGate(person, register, today, kind, mentorId);
    return {
      caption: mentorId ? `${CONSENT_KINDS[kind]} (${mentorId})` : CONSENT_KINDS[kind],
      isOpen: gate.open,
      text: gate.open ? '' : gate.reason,
      actions: gate.open ? [] : [openForm('Записать', 'consent', kind)],
    };
  };
  return [
    ...OF_EVERYBODY.map((kind) => state(kind)),
    ...mentorIds.map((mentorId) => state('mentor', mentorId)),
    ...(isMentor && person.role === 'Педагог' ? [state('employee')] : []),
  ];
}
