import { preferenceAnswers } from '../../registries/preferenceAnswers';
import { thirdPartyRequests } from '../../registries/thirdPartyRequests';
import type { Registry } from '../../schema/registry';
import type { Values } from '../personRow';
import type { CountedAnswer } from './keeping';

const RANKS = ['first', 'second', 'third'] as const;
const BETWEEN = '; ';

/** What an answer kept on a sheet of its own changes in the row its person has in a base; null for nothing. */
export function baseEffect({ key }: Registry, answer: CountedAnswer, record: Values): Values | null {
  if (key === preferenceAnswers.key) return preferences(answer, record);
  return key === thirdPartyRequests.key ? requestTags(answer, record) : null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const entries = (value: unknown): string[] =>
  textOf(value)
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Choices in their order; «не хочу» joins what the questionnaire said, and what the former answer added goes (R090). */
function preferences({ values, before }: CountedAnswer, record: Values): Values {
  const chosen = RANKS.map((rank) => entries(values[rank]).join(', ')).filter((entry) => entry !== '');
  const former = entries(before.avoid);
  const now = entries(values.avoid);
  const others = entries(record.avoid).filter((entry) => !former.includes(entry) && !now.includes(entry));
  const avoid = [...others, ...now].join(BETWEEN);
  return { preferences: chosen.join(BETWEEN) || null, avoid: avoid || null };
}

/** Tags from all who spoke of a child meet in the child's row; those already there stay (R052). */
function requestTags({ values, before }: CountedAnswer, record: Values): Values | null {
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
  const present = list(record.tags);
  const said = list(values.tags);
  const former = list(before.tags);
  const fresh = said.filter((tag) => !present.includes(tag) && !former.includes(tag));
  return fresh.length > 0 ? { tags: [...present, ...fresh] } : null;
}
