import type { Objective } from '../panels';
import type { CertificateRegister } from '../registries/certificateGate';
import type { ConsentRegister } from '../registries/consentRegister';
import type { Mentee } from '../registries/mentees';
import type { Mentor } from '../registries/mentors';
import type { Weights } from '../registries/pairingWeights';
import type { Settings } from '../registries/readSettings';
import type { DictionaryTag } from './tagTable';

/** Two people, by their numbers. */
export interface PairIds {
  readonly mentorId: string;
  readonly menteeId: string;
}

/** A pair the curator fixed or ruled out. */
export interface CuratorWish extends PairIds {
  readonly wish: 'lock' | 'forbid';
}

/** Everything the search looks at. The order of the lists has no influence on the result. */
export interface PairingInput {
  readonly mentees: readonly { readonly id: string; readonly record: Mentee }[];
  readonly mentors: readonly { readonly id: string; readonly record: Mentor }[];
  readonly consents: ConsentRegister;
  readonly certificates: CertificateRegister;
  /** Pairs at work. */
  readonly running: readonly PairIds[];
  readonly wishes: readonly CuratorWish[];
  /** The dictionary with its close tags. */
  readonly tags: readonly DictionaryTag[];
  readonly settings: Settings;
  /** Weights instead of those in the settings. */
  readonly weights?: Weights;
  /** `yyyy-MM-dd` */
  readonly today: string;
  readonly objective: Objective;
  /** Pairs proposed before: the new result differs from them in as few people as possible. */
  readonly previous?: readonly PairIds[];
}
