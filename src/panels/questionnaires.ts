// What the dialog of questionnaires and the script say to each other; see Calls in index.ts.

export interface QuestionnaireCard {
  readonly key: string;
  readonly title: string;
  /** When it is sent out, in words. */
  readonly when: string;
  /** The sheet that receives the answers. */
  readonly sheet: string;
  /** '' until the form is made. */
  readonly link: string;
  /** People answer it under a code, so that personal links can be made. */
  readonly personal: boolean;
  /** Figures can be shown. */
  readonly summed: boolean;
}

export interface QuestionnairesView {
  readonly groups: readonly { readonly title: string; readonly questionnaires: readonly QuestionnaireCard[] }[];
}

export interface QuestionnaireMade {
  readonly key: string;
  readonly link: string;
  readonly created: boolean;
}

export interface QuestionnaireLinks {
  readonly sheet: string;
  readonly count: number;
  readonly links: readonly { readonly code: string; readonly link: string }[];
}

/** Figures of a questionnaire; nothing in them tells one person from another. */
export interface QuestionnaireFigures {
  readonly title: string;
  readonly answers: number;
  readonly tables: readonly {
    readonly caption: string;
    readonly lines: readonly { readonly caption: string; readonly value: string }[];
  }[];
  /** What the figures do not tell, in words; '' when there is nothing to say. */
  readonly note: string;
}

export interface QuestionnaireCalls {
  readonly 'questionnaires.list': { readonly argument: null; readonly value: QuestionnairesView };
  /** Makes the form, or brings it up to date. */
  readonly 'questionnaires.publish': { readonly argument: { readonly key: string }; readonly value: QuestionnaireMade };
  /** Writes the personal links of all who may answer onto their sheet. */
  readonly 'questionnaires.links': { readonly argument: { readonly key: string }; readonly value: QuestionnaireLinks };
  readonly 'questionnaires.figures': {
    readonly argument: { readonly key: string };
    readonly value: QuestionnaireFigures;
  };
}
