import { type Settings, settingNumber, settingOn } from '../registries/readSettings';

export type PersonRole = 'mentee' | 'mentor';

/** What the sheets know of a person as far as the status depends on it. */
export interface Standing {
  readonly role: PersonRole;
  readonly status: string | null;
  /** Why the consent gate is closed; '' when it is open. */
  readonly gateReason: string;
  readonly runningPairs: number;
  /** Result of the latest interview, null when there was none. */
  readonly interview: string | null;
  /** Hours of training in all, and how many records there are. */
  readonly hours: number;
  readonly courses: number;
  /** Number and date of the order that approved the register with this mentor; null when there is none. */
  readonly registryOrder: string | null;
}

/** What the school asks for before a mentor is approved or paired. */
export interface ChainRules {
  readonly registryOnly: boolean;
  readonly interviewNeeded: boolean;
  /** 0: no training is asked for. */
  readonly trainingHours: number;
}

export const chainRules = (settings: Settings): ChainRules => ({
  registryOnly: settingOn(settings, 'registryOnly'),
  interviewNeeded: settingOn(settings, 'interviewNeeded'),
  trainingHours: settingNumber(settings, 'trainingHours'),
});
