import type { DateStyle } from '../../language/dates';
import type { FormPlan } from '../../schema/formPlan';
import type { RegisteredDocument } from '../chain';
import type { NormativeAct } from '../grounds';
import type { OrderKind } from '../orderKind';
import type { OrderPair } from '../orderPeople';

/** Somebody a document may name. Texts are '' where the registers know nothing. */
export interface Person {
  /** Number in its register; the name for the team and the council, which have no numbers. */
  readonly id: string;
  readonly name: string;
  /** Class or post. */
  readonly place: string;
  /** What the person answers for, or the role in the council. */
  readonly duty: string;
  /** Why the person may not stand in a document; '' when nothing is in the way. */
  readonly blocked: string;
  /** Works at this school and so signs that an order was read. */
  readonly isEmployee: boolean;
}

/** A mentee or mentor with what personal documents print. */
export interface Participant extends Person {
  readonly schoolClass: string;
  readonly phone: string;
  readonly birthYear: string;
  readonly guardian: string;
  readonly request: string;
  readonly form: string;
  readonly isMinor: boolean;
  /** Why an order may not put the mentor into the register; '' when nothing is in the way. */
  readonly notForRegistry: string;
  /** Said no, or took the consent back: not even a blank consent is made out any more. */
  readonly refused: boolean;
  /** What was erased of them, in captions; '' when nothing was. */
  readonly erased: string;
  /** The questionnaire is there, a consent in order is not, and it was not refused. */
  readonly awaitsConsent: boolean;
}

export interface KnownPair {
  readonly id: string;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly form: string;
  /** Number and date of the order that formed it, as the sheet says. */
  readonly order: string;
  readonly formedOn: string;
  readonly blocked: string;
  /** Why it may not stand in an order on pairs: `blocked`, or a consent the settings ask for there. */
  readonly orderBlocked: string;
  readonly pair: OrderPair;
}

/** A questionnaire as it may be printed. */
export interface KnownQuestionnaire {
  readonly plan: FormPlan;
  /** When it is sent out, in words. */
  readonly when: string;
}

/** What answers to АПО say without naming anybody; days are `2026-10-05`. */
export interface SurveyFigures {
  readonly answered: number;
  readonly from: string;
  readonly to: string;
  readonly requests: readonly { readonly caption: string; readonly count: number }[];
}

export interface TeamPerson extends Person {
  readonly isHead: boolean;
  readonly isCurator: boolean;
}

export interface School {
  readonly founder: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly address: string;
  readonly place: string;
  readonly kind: OrderKind;
  readonly directorPost: string;
  readonly directorName: string;
  readonly curatorPost: string;
  readonly curatorName: string;
  readonly controllerName: string;
  readonly controllerPost: string;
  readonly acts: readonly NormativeAct[];
  readonly dateStyle: DateStyle;
}

/** Everything the sheets know that a document may need. Days are `2026-09-15`. */
export interface World {
  readonly school: School;
  readonly year: string;
  readonly today: string;
  readonly register: readonly RegisteredDocument[];
  /** Address on the school's site by number of the record, where the curator wrote it down. */
  readonly published: Readonly<Record<string, string>>;
  /** The order on the plan typed into the settings by a school whose earlier documents were made elsewhere. */
  readonly planOrder: { readonly number: string; readonly date: string } | null;
  readonly team: readonly TeamPerson[];
  readonly council: readonly Person[];
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  readonly pairs: readonly KnownPair[];
  /** Read only for a document that prints one. */
  readonly questionnaires: () => readonly KnownQuestionnaire[];
  /** Read only for the reports on АПО; null while too few have answered. */
  readonly survey: (respondent: 'mentee' | 'mentor') => SurveyFigures | null;
}
