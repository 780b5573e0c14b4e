import type { PersonAction, Urgency } from '../../panels/card';
import type { Suspicion } from '../../questionnaires/nearDuplicates';
import type { CertificateRegister } from '../../registries/certificateGate';
import type { ConsentFacts, Gate } from '../../registries/consent';
import type { ConsentRegister } from '../../registries/consentRegister';
import type { wordInbox } from '../../registries/dictionary';
import type { documents } from '../../registries/documents';
import type { feedback } from '../../registries/feedback';
import type { measures } from '../../registries/measures';
import type { mentees } from '../../registries/mentees';
import type { mentors } from '../../registries/mentors';
import type { pairs } from '../../registries/pairs';
import type { Settings } from '../../registries/readSettings';
import type { interviews, trainings } from '../../registries/selection';
import type { SettingKey } from '../../registries/settingSpecs';
import type { TableRow } from '../../schema/readTable';
import type { Registry } from '../../schema/registry';
import type { ChainRules, Standing } from '../standing';

type Rows<R extends Registry> = readonly TableRow<R>[];

/** The sheets of one day as they were read. */
export interface SchoolSheets {
  /** `yyyy-MM-dd` */
  readonly today: string;
  readonly settings: Settings;
  readonly mentees: Rows<typeof mentees>;
  readonly mentors: Rows<typeof mentors>;
  readonly pairs: Rows<typeof pairs>;
  readonly interviews: Rows<typeof interviews>;
  readonly trainings: Rows<typeof trainings>;
  readonly consents: ConsentRegister;
  readonly certificates: CertificateRegister;
  /** Rows of a base that may be one person. */
  readonly suspicions: readonly Suspicion[];
  readonly words: Rows<typeof wordInbox>;
  readonly documents: Rows<typeof documents>;
  readonly feedback: Rows<typeof feedback>;
  readonly measures: Rows<typeof measures>;
  /** Every sheet of answers that carry a code. */
  readonly answers: readonly AnswerSheet[];
}

export interface AnswerSheet {
  /** Key of the registry. */
  readonly key: string;
  readonly sheet: string;
  readonly rows: readonly { readonly id: string; readonly record: { readonly state?: string | null } }[];
}

/** A row of either base. */
export type Participant = TableRow<typeof mentees> | TableRow<typeof mentors>;

/** What the rules look at: the sheets and what follows from them. */
export interface SchoolToday extends SchoolSheets {
  readonly rules: ChainRules;
  readonly standingOf: (person: Participant) => Standing;
  readonly gateOf: (person: ConsentFacts) => Gate;
}

export interface Finding {
  /** Number of the person it is about; '' for nobody in particular. */
  readonly personId: string;
  readonly text: string;
  readonly actions: readonly PersonAction[];
}

/** One thing the curator should not overlook (F26, story 6). `find` names people by number alone. */
export interface TodayRule {
  readonly id: string;
  readonly title: string;
  readonly urgency: Urgency;
  /** Setting with the days after (or before) which the rule speaks. */
  readonly threshold?: SettingKey;
  /** The most urgent first. `days` is the threshold, 0 where there is none. */
  readonly find: (school: SchoolToday, days: number) => readonly Finding[];
}
