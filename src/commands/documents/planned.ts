import type { PreparedDocument } from '../../documents/issue';
import type { Found } from '../../documents/sources/found';
import type { Subject } from '../../documents/sources/subject';
import type { MadeDocument } from '../../google/drive';
import type { Problem } from '../../problem';
import { contentHash } from '../../questionnaires/contentHash';
import { type Reserved, reserving } from './entry';
import type { Job } from './prepared';

/** One document of a request: its line of the register, what it prints and, once it exists, where it is. */
export interface Item {
  readonly subject: Subject | null;
  readonly reserved: Reserved;
  readonly values: PreparedDocument['values'];
  readonly found: readonly Found[];
  readonly fingerprint: string;
  /** Numbers of people and pairs it names, for the register. */
  readonly contents: string;
  readonly pairIds: readonly string[];
  ready: MadeDocument | null;
}

/** Documents that can be made, those that exist already among them, and why the others cannot. */
export function plannedItems(job: Job): { readonly items: Item[]; readonly refused: Problem[] } {
  const reserve = reserving(job.template, job.material, job.typed);
  const items: Item[] = [];
  const refused: Problem[] = [];
  for (const subject of job.subjects) {
    const problems = subject?.blocked ? [blockedProblem(subject.blocked)] : [];
    const reserved = problems.length === 0 ? reserve(subject) : null;
    const prepared = reserved && job.prepare(reserved, subject);
    if (!reserved || !prepared || prepared.problems.length > 0)
      refused.push(...[...problems, ...(prepared?.problems ?? [])].map((problem) => naming(problem, subject)));
    else items.push(itemOf(job, subject, reserved, prepared));
  }
  return { items, refused };
}

const blockedProblem = (reason: string): Problem => ({
  code: 'person-blocked',
  message: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}. Документ не создан.`,
});

const naming = (problem: Problem, subject: Subject | null): Problem =>
  subject
    ? {
        ...problem,
        message: `${/^[А-Я]-\d/.test(subject.id) ? subject.id : 'Сотрудник из «Команды»'}: ${problem.message}`,
      }
    : problem;

function itemOf(
  job: Job,
  subject: Subject | null,
  reserved: Reserved,
  { values, found }: PreparedDocument & { readonly found: readonly Found[] },
): Item {
  const fingerprint = contentHash(JSON.stringify(values) + job.text.mark);
  const pairIds =
    job.answers.chosen.Пары ?? job.material.world.pairs.flatMap(({ id, orderBlocked }) => (orderBlocked ? [] : [id]));
  const ids = Object.values(job.answers.chosen)
    .flat()
    .filter((id) => /^[А-Я]-\d+$/.test(id));
  const item = {
    subject,
    found,
    values,
    fingerprint,
    pairIds,
    contents: subject ? subject.concerns : (job.template.id === 'D7' ? pairIds : ids).join(', '),
  };
  const same = job.material.tables.documents.rows.find(
    ({ id, record }) => id === reserved.replaces && record.fingerprint === fingerprint && record.link,
  );
  if (!same) return { ...item, reserved, ready: null };
  const { link, fileId, version, replaces } = same.record;
  return {
    ...item,
    reserved: { ...reserved, id: same.id, version: version ?? 1, replaces, standing: true },
    ready: { link: link ?? '', fileId: fileId ?? '' },
  };
}
