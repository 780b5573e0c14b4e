import { counted } from '../language/plural';
import { obstacle, rules } from './eligibility';
import type { MenteeFacts, MentorFacts } from './people';
import type { Prepared } from './prepare';
import type { Rule } from './rule';

const MENTORS = ['наставник', 'наставника', 'наставников'] as const;

interface Nobody {
  readonly rule: string;
  readonly reason: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Why the rules leave this mentee no mentor: the tag nobody offers, or the rule that put aside most of those who could help. */
export function nobodyReason({ mentors, context }: Prepared, mentee: MenteeFacts): Nobody {
  const byRule = new Map<Rule, MentorFacts[]>();
  const tagsCount = mentee.tags.length > 0 && !context.off.has('tags');
  const able = tagsCount ? mentors.filter(({ offers }) => mentee.tags.some((tag) => offers[tag] !== 0)) : mentors;
  for (const mentor of able) {
    const broken = obstacle(mentee, mentor, context);
    if (broken) byRule.set(broken, [...(byRule.get(broken) ?? []), mentor]);
  }
  const counts: Record<string, number> = Object.fromEntries([...byRule].map(([{ name }, list]) => [name, list.length]));
  if (able.length < mentors.length) counts.tags = mentors.length - able.length;
  const tags = mentee.tags.map((tag) => context.tags.shown[tag] ?? '');
  if (mentors.length === 0) return { rule: 'mentors', counts, reason: 'В базе пока нет ни одного наставника.' };
  const decisive = largest(byRule);
  if (!decisive) return { rule: 'tags', counts, reason: `Никто из наставников не указал ${neither(tags)}.` };
  return {
    rule: decisive.rule.name,
    counts,
    reason: sentence(mentee, decisive, able.length, tagsCount ? tags : [], context),
  };
}

interface Decisive {
  readonly rule: Rule;
  readonly mentors: readonly MentorFacts[];
}

/** The rule that put aside most; of equals the earlier one. */
function largest(byRule: ReadonlyMap<Rule, readonly MentorFacts[]>): Decisive | undefined {
  let found: Decisive | undefined;
  for (const rule of rules) {
    const mentors = byRule.get(rule);
    if (mentors && mentors.length > (found?.mentors.length ?? 0)) found = { rule, mentors };
  }
  return found;
}

const neither = (tags: readonly string[]): string =>
  tags.length === 1 ? `${tags[0]}` : tags.map((tag) => `ни ${tag}`).join(', ');

function sentence(
  mentee: MenteeFacts,
  { rule, mentors }: Decisive,
  able: number,
  tags: readonly string[],
  context: Prepared['context'],
): string {
  const ageUnknown = mentee.role === 'Ученик' && mentee.grade === null && ['audience', 'older'].includes(rule.name);
  if (ageUnknown) return 'Класс не распознан, поэтому нельзя проверить, кто подходит по возрасту. Укажите класс.';
  const help = tags.length > 0 ? `С ${tags.join(', ')} ` : 'В базе ';
  const first = mentors[0];
  if (able === 1 && first) {
    const only =
      tags.length > 0 ? `${help}помогает только ${first.id}, но пары нет` : `${help}только один наставник, но пары нет`;
    return `${only}: ${rule.reason(mentee, first, context)}.`;
  }
  const could =
    tags.length > 0 ? `${help}могли бы помочь ${counted(able, MENTORS)}` : `${help}${counted(able, MENTORS)}`;
  const share = mentors.length === able ? 'у всех' : `${mentors.length} из ${able}`;
  return `${could}, но не подходит никто. Главная причина: ${rule.lack} (${share}).`;
}
