// What a person's card and the script say to each other about the person; see Calls in panels.ts. Days are `yyyy-MM-dd`.

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
