import { type CertificateRegister, certificateLack } from '../registries/certificateGate';
import { consentGate } from '../registries/consent';
import type { ConsentRegister } from '../registries/consentRegister';
import type { Mentee } from '../registries/mentees';
import type { Mentor } from '../registries/mentors';
import { type Settings, settingOn } from '../registries/readSettings';

/** What every gate is asked with. */
export interface GateKeys {
  readonly consents: ConsentRegister;
  readonly certificates: CertificateRegister;
  readonly settings: Settings;
  /** `yyyy-MM-dd` */
  readonly today: string;
}

export interface PairGate {
  /** Why the pair may not be named in any document; '' when it may. */
  readonly blocked: string;
  /** Why it may not stand in an order on pairs, which needs more. */
  readonly orderBlocked: string;
}

const OPEN: PairGate = { blocked: '', orderBlocked: '' };
const shut = (reason: string): PairGate => ({ blocked: reason, orderBlocked: reason });
const notInOrder = (reason: string): PairGate => ({ blocked: '', orderBlocked: reason });

/** Whether two people may be named together (R054, R067): clauses in Russian without names. */
export function pairGate(mentee: Mentee | undefined, mentor: Mentor | undefined, keys: GateKeys): PairGate {
  if (!mentee) return shut('нет строки наставляемого');
  if (!mentor) return shut('нет строки наставника');
  const { consents, today } = keys;
  const ofMentee = consentGate(mentee, consents, today);
  if (!ofMentee.open) return shut(`наставляемый: ${ofMentee.reason}`);
  const ofMentor = consentGate(mentor, consents, today);
  if (!ofMentor.open) return shut(`наставник: ${ofMentor.reason}`);
  const toMentor = consentGate(mentee, consents, today, 'mentor', mentor.id);
  if (!toMentor.open && toMentor.refused) return shut(`наставляемый: ${toMentor.reason}`);
  return orderGate(mentee, mentor, keys);
}

/** A consent taken back is obeyed whatever the settings ask for. */
function orderGate(mentee: Mentee, mentor: Mentor, { consents, certificates, settings, today }: GateKeys): PairGate {
  const toMentor = consentGate(mentee, consents, today, 'mentor', mentor.id);
  if (!toMentor.open && settingOn(settings, 'mentorConsentNeeded'))
    return notInOrder(`наставляемый: ${toMentor.reason}`);
  const ofEmployee = consentGate(mentor, consents, today, 'employee');
  if (!ofEmployee.open && (ofEmployee.refused || settingOn(settings, 'employeeConsentNeeded')))
    return notInOrder(`наставник: ${ofEmployee.reason}`);
  const record = certificateLack(mentor, certificates, today, 'record');
  if (record && settingOn(settings, 'certificateNeeded')) return notInOrder(`наставник: ${record}`);
  const medical = certificateLack(mentor, certificates, today, 'medical');
  return medical && settingOn(settings, 'medicalNeeded') ? notInOrder(`наставник: ${medical}`) : OPEN;
}
