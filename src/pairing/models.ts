import { BEGINNER, officialModel, PEERS, roleModels, SUBJECT } from '../registries/roleModel';

interface WithModel {
  readonly role: string | null;
  /** Bits over the role models. */
  readonly models: number;
  readonly years: number | null;
}

/** The bit of a role model, 0 for none. */
export const modelBit = (caption: string | null): number => {
  const place = roleModels.findIndex((one) => one.caption === caption);
  return place < 0 ? 0 : 1 << place;
};

const PEERS_BIT = modelBit(PEERS);
const SUBJECT_BIT = modelBit(SUBJECT);
const BEGINNER_BIT = modelBit(BEGINNER);

/** A young specialist has worked three years at most (R018). */
const YOUNG_YEARS = 3;

/** Both chose «равный – равному»: help goes both ways (R014). */
export const isExchange = (mentee: WithModel, mentor: WithModel): boolean =>
  (mentee.models & mentor.models & PEERS_BIT) !== 0;

/** A teacher asked for a mentor in their own subject (R015): the subject is not a matter of points. */
export const isSubject = ({ role, models }: WithModel): boolean => role === 'Педагог' && (models & SUBJECT_BIT) !== 0;

/**
 * Must the mentor of this teacher have worked longer? For young specialists, and in one's own subject. Not where an
 * innovator helps a colleague, nor a leader one in trouble (R015); a teacher who chose nothing counts by their years (R018).
 */
export const comparesExperience = ({ role, models, years }: WithModel): boolean =>
  role === 'Педагог' &&
  (models === 0 ? years !== null && years <= YOUNG_YEARS : (models & (BEGINNER_BIT | SUBJECT_BIT)) !== 0);

const kindOf = (mentee: WithModel, mentor: WithModel): string =>
  mentee.role === 'Ученик' && mentor.role === 'Ученик' ? 'pupils' : mentee.role === 'Педагог' ? 'teachers' : '';

/** Official name of the model both chose, where the model of mentoring knows it for this form; else ''. */
export function sharedModel(mentee: WithModel, mentor: WithModel): string {
  const kind = kindOf(mentee, mentor);
  const shared = roleModels.find(
    (one) => one.kind === kind && (modelBit(one.caption) & mentee.models & mentor.models) !== 0,
  );
  return officialModel(shared?.caption ?? null);
}
