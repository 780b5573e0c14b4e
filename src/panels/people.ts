import type { ConsentKind, Signer } from '../registries/consentRegister';
import type { CERTIFICATE_KINDS } from '../registries/vocabulary';

// What a person's card and the script say to each other about the person; see Calls in index.ts. Days are `yyyy-MM-dd`.

/** What a call did, in a sentence for the curator. */
export interface Done {
  readonly text: string;
}

export interface StatusRequest {
  readonly personId: string;
  readonly status: string;
  /** '' where none is given; leaving the programme needs one. */
  readonly reason: string;
  readonly date: string;
}

export interface InterviewRequest {
  /** A mentor. */
  readonly personId: string;
  readonly date: string;
  readonly interviewer: string;
  /** Marks 0–5 by criterion, as the sheet «Критерии отбора» has them. */
  readonly scores: Readonly<Record<string, number>>;
  /** «Готов», «Обучение» or «Отказ». */
  readonly result: string;
  readonly notes: string;
}

export interface TrainingRequest {
  /** A mentor. */
  readonly personId: string;
  readonly date: string;
  readonly course: string;
  readonly hours: number;
  /** '' where there is none. */
  readonly certificate: string;
}

export interface StatusCalls {
  /** Moves a person along the chain; refuses a step whose conditions are not met. */
  readonly 'people.status': { readonly argument: StatusRequest; readonly value: Done };
  /** Records an interview and moves the mentor along by its result. */
  readonly 'people.interview': { readonly argument: InterviewRequest; readonly value: Done };
  /** Records training and moves the mentor along when there is enough of it. */
  readonly 'people.training': { readonly argument: TrainingRequest; readonly value: Done };
}

/** The consequences of a withdrawal. */
export interface Withdrawn {
  /** Numbers of the pairs that ended. */
  readonly stoppedPairs: readonly string[];
  /** Documents issued earlier that name the person: they are not recalled by the program. */
  readonly documents: readonly { readonly title: string; readonly link: string }[];
  /** Address of the act on the destruction of data; '' when nothing was erased. */
  readonly act: string;
  readonly erased: boolean;
  /** What remains for the curator to do by hand. */
  readonly advice: readonly string[];
}

/** Commands on one person, for the card; days are `yyyy-MM-dd`. */
export interface ConsentCalls {
  readonly 'people.consent': {
    readonly argument: {
      readonly personId: string;
      readonly kind: ConsentKind;
      readonly signer: Signer;
      readonly date: string;
      /** '' until it is withdrawn. */
      readonly until: string;
      /** Where the paper is kept. */
      readonly kept: string;
      /** For the agreement to one mentor only. */
      readonly mentorId?: string | undefined;
    };
    readonly value: Done;
  };
  readonly 'people.withdraw': {
    readonly argument: {
      readonly personId: string;
      readonly kind: ConsentKind;
      readonly erase: boolean;
      /** For the agreement to one mentor only; without it, to every mentor. */
      readonly mentorId?: string | undefined;
    };
    readonly value: Withdrawn;
  };
  readonly 'people.certificate': {
    readonly argument: {
      readonly mentorId: string;
      readonly kind: keyof typeof CERTIFICATE_KINDS;
      readonly issued: string;
      /** '' when it has no term. */
      readonly until: string;
      readonly seenBy: string;
    };
    readonly value: Done;
  };
}
