import type { SettingKey } from '../registries/settingSpecs';
import type { MenteeFacts, MentorFacts } from './people';
import type { TagTable } from './tagTable';

/** What the rules look at beside the two people. */
export interface Context {
  readonly tags: TagTable;
  /** Names of the rules the settings switch off. */
  readonly off: ReadonlySet<string>;
}

/** A named condition a pair must meet (R017, R053, R067, R076, R088). */
export interface Rule {
  readonly name: string;
  /** Whose facts it depends on: rules on one person are decided once for that person. */
  readonly about: 'mentee' | 'mentor' | 'pair';
  /** What is demanded, in Russian. */
  readonly caption: string;
  /** The setting with which the school turns the rule off. */
  readonly switch?: SettingKey;
  /** A pair the curator locks may break it. */
  readonly yields?: true;
  readonly holds: (mentee: MenteeFacts, mentor: MentorFacts, context: Context) => boolean;
  /** What many mentors lack who break it: «свободных мест нет». */
  readonly lack: string;
  /** Why it does not hold, in Russian; asked only where it does not. Never names or quotes a person. */
  readonly reason: (mentee: MenteeFacts, mentor: MentorFacts, context: Context) => string;
}

/** A rule on a mentee alone. */
export interface MenteeRule extends Rule {
  readonly about: 'mentee';
  readonly holds: (mentee: MenteeFacts) => boolean;
  readonly reason: (mentee: MenteeFacts) => string;
}

/** A rule on a mentor alone. */
export interface MentorRule extends Rule {
  readonly about: 'mentor';
  readonly holds: (mentee: unknown, mentor: MentorFacts) => boolean;
  readonly reason: (mentee: unknown, mentor: MentorFacts) => string;
}
