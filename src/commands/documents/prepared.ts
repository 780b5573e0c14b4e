import { type PreparedDocument, prepareDocument } from '../../documents/issue';
import type { Answers } from '../../documents/sources/answers';
import type { Found } from '../../documents/sources/found';
import { type Entry, gather } from '../../documents/sources/gather';
import { type Candidate, candidatesFor } from '../../documents/sources/people';
import { isPersonal, type Subject, subjectsOf } from '../../documents/sources/subject';
import type { Template } from '../../documents/template';
import type { Book } from '../../google/book';
import { parseDate } from '../../language/dates';
import type { DocumentRequest } from '../../panels';
import { CannotProceed, type Problem } from '../../problem';
import { templateOf } from './catalogue';
import { withCorrections } from './kept';
import { type TemplateText, templateText } from './ownTemplates';
import { type Material, readMaterial } from './world';

/** One request of the dialog with everything the sheets know about it. */
export interface Job {
  readonly template: Template;
  readonly material: Material;
  readonly answers: Answers;
  readonly text: TemplateText;
  readonly typed: { readonly number: string; readonly date: string };
  /** Whom it is for; [null] for a document of the school. */
  readonly subjects: readonly (Subject | null)[];
  readonly prepare: (entry: Entry, subject: Subject | null) => PreparedDocument & { readonly found: readonly Found[] };
}

export function jobOf(book: Book, request: DocumentRequest): Job {
  const template = templateOf(request.kind);
  const material = readMaterial(book, request.values);
  const { values, chosen, rows } = request;
  const answers = { values: request.subjectIds.length > 1 ? shared(template, values) : values, chosen, rows };
  stopIfBlocked(material, template, answers);
  const text = templateText(template, material);
  const table = withCorrections(material.forms, request.forms);
  return {
    template,
    material,
    answers,
    text,
    typed: {
      number: values.Номер?.trim() ?? '',
      date:
        parseDate(values.Дата ?? '') ??
        (template.fields.some(({ name }) => name === 'Дата') ? '' : material.world.today),
    },
    subjects: subjectsFor(template, material, request.subjectIds),
    prepare: (entry, subject) => {
      const found = gather(template, material.world, answers, entry, subject);
      return { ...prepareDocument(template, found, material.world, table, text.used), found };
    },
  };
}

/** What was typed about one person must not get into the documents of others. */
const shared = (template: Template, values: DocumentRequest['values']): DocumentRequest['values'] => {
  const personal = new Set(template.fields.filter((field) => isPersonal(field, template)).map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !personal.has(name)));
};

function subjectsFor(template: Template, { world }: Material, ids: readonly string[]): readonly (Subject | null)[] {
  if (template.audience === 'one') return [null];
  const wanted = new Set(ids);
  const found = subjectsOf(template, world).filter(({ id }) => wanted.has(id));
  if (found.length === wanted.size && found.length > 0) return found;
  throw new CannotProceed({
    code: 'people-changed',
    message:
      wanted.size === 0
        ? 'Никто не выбран. Документ не создан. Отметьте, для кого его сделать, и повторите.'
        : 'Список людей изменился, пока было открыто окно. Документ не создан. Закройте окно и откройте его снова.',
  });
}

/** Somebody whose consent is not in order may not be named; a pair that is gone may not be left out silently. */
function stopIfBlocked({ world }: Material, { id, fields }: Template, { chosen }: Answers): void {
  const lists = fields.filter(({ kind }) => kind === 'list');
  const [first, ...rest] = lists.flatMap((list) => {
    const wanted = new Set(chosen[list.name] ?? []);
    return (candidatesFor(list, world) ?? [])
      .filter((one) => wanted.has(one.id) && one.blocked !== '')
      .map((one) => blockedIn(one, list.name));
  });
  if (first) throw new CannotProceed(first, ...rest);
  const pairLists = lists.filter(({ source }) => source === 'pairs').map(({ name }) => name);
  const wanted = new Set(pairLists.flatMap((name) => chosen[name] ?? []).filter((one) => one.startsWith('П-')));
  const known = world.pairs.filter((pair) => wanted.has(pair.id));
  const isEmptyOrder = id === 'D7' && chosen.Пары !== undefined && wanted.size === 0;
  if (known.length === wanted.size && !isEmptyOrder) return;
  throw new CannotProceed({
    code: 'pairs-changed',
    message: isEmptyOrder
      ? 'Не выбрано ни одной пары. Документ не создан. Отметьте пары и повторите.'
      : 'Список пар изменился, пока было открыто окно. Документ не создан. Закройте окно и откройте его снова.',
  });
}

const blockedIn = ({ id, blocked }: Candidate, list: string): Problem => {
  const isPair = id.startsWith('П-');
  const [what, where] = isPair ? [`Пара ${id}`, 'в документ'] : [id, `в список «${list}»`];
  return {
    code: isPair ? 'pair-blocked' : 'person-blocked',
    message: `${what} не может войти ${where}: ${blocked}. Документ не создан. Снимите отметку или устраните причину.`,
  };
};
