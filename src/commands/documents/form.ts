import { basisOf, nextVersion } from '../../documents/chain';
import { inSentence } from '../../documents/orderPeople';
import { type Answers, presetRows } from '../../documents/sources/answers';
import type { Found } from '../../documents/sources/found';
import { gather, neededBasis } from '../../documents/sources/gather';
import { candidatesFor } from '../../documents/sources/people';
import { SETTING_OF } from '../../documents/sources/schoolFacts';
import { isPersonal, type Subject, subjectFact, subjectsOf } from '../../documents/sources/subject';
import { withSurvey } from '../../documents/sources/surveyAnswers';
import type { Field, Template } from '../../documents/template';
import { commit } from '../../google/commit';
import { alone, aloneOrNotAtAll } from '../../google/lock';
import type { DocumentField, DocumentForm, DocumentList } from '../../panels';
import { templateOf, titleOfKind } from './catalogue';
import { basisText } from './entry';
import { keptAnswers, textOfFact } from './kept';
import { entryOf } from './list';
import { folderToKeep, knownFolder, stageFolder } from './onDrive';
import { editTemplate, restoreTemplate, templateText } from './ownTemplates';
import { type Material, openForDocuments, readMaterial } from './world';

/** What is known for a document, what is missing and whom it may be made for. */
export function documentForm({ kind }: { readonly kind: string }): DocumentForm {
  const template = templateOf(kind);
  const material = readMaterial(openForDocuments());
  if (knownFolder(material, template.stage) === null) prepareFolder(template);
  return formOf(template, material);
}

/** The folder is made while the person still fills in the dialog, so that the document need not wait for it. */
function prepareFolder({ stage }: Template): void {
  aloneOrNotAtAll(() => {
    const book = openForDocuments();
    const material = readMaterial(book);
    commit(book, ...folderToKeep(material, stage, stageFolder(material, stage)));
  });
}

/** Makes the school's own text of a template, or goes back to the built-in one. */
export function changeTemplate({
  kind,
  action,
}: {
  readonly kind: string;
  readonly action: 'edit' | 'restore';
}): DocumentForm {
  return alone(() => {
    const template = templateOf(kind);
    const book = openForDocuments();
    if (action === 'edit') editTemplate(book, readMaterial(book), template);
    else restoreTemplate(book, readMaterial(book), template);
    return formOf(template, readMaterial(book));
  });
}

const CAPTIONS = {
  one: '',
  person: 'Для кого',
  pair: 'Для кого',
  group: 'Для кого',
  questionnaire: 'Какие анкеты',
} as const;

function formOf(template: Template, material: Material): DocumentForm {
  const { world, tables } = material;
  const next = template.audience === 'one' ? nextVersion(world.register, template.id, world.year) : null;
  const last = tables.documents.rows.find(({ id }) => id === next?.replaces);
  const answers = withSurvey(template, world, keptAnswers(template, material));
  const entry = { number: next?.number ?? '', date: next?.date || world.today, newEdition: next?.newEdition ?? false };
  const found = gather(template, world, answers, entry, null);
  const subjects = template.audience === 'one' ? null : subjectsOf(template, world);
  const basis = basisOf(world.register, template.id, world.year, neededBasis(template));
  const isPlanElsewhere = world.planOrder !== null;
  const { isOwn, link, problems } = templateText(template, material);
  return {
    kind: template.id,
    title: template.title,
    fields: found.filter((one) => isAsked(one, template, subjects ?? [])).map((one) => fieldOf(one, template)),
    lists: found
      .filter(({ field, origin }) => field.kind === 'list' && origin !== 'computed' && origin !== 'person')
      .map(({ field }) => listOf(field, material, answers)),
    subjectsCaption: CAPTIONS[template.audience],
    subjects:
      subjects?.map(({ id, caption, note, blocked }) => ({ id, caption, note, blocked, chosen: false })) ?? null,
    existing: last ? entryOf(last) : null,
    basis: [
      ...basis.cited.map(({ kind, number, date }) => basisText(kind, number, date)),
      ...(world.planOrder && basis.absent.includes('D3')
        ? [basisText('D3', world.planOrder.number, world.planOrder.date)]
        : []),
    ],
    absent: basis.absent.filter((kind) => kind !== 'D3' || !isPlanElsewhere).map(titleOfKind),
    people: peopleOf(world),
    template: { isOwn, link, problems },
  };
}

/** Everybody a document may name, once; whoever is in the team has the post the team knows. */
function peopleOf({ team, council, mentors }: Material['world']): DocumentForm['people'] {
  const posts = new Map<string, string>();
  for (const { name, place } of [...team, ...council, ...mentors])
    if (name && !posts.get(name)) posts.set(name, inSentence(place));
  return [...posts].map(([name, post]) => ({ name, post }));
}

/** Known values are not asked again; of a personal document, what the registers do not know of everybody. */
function isAsked({ field, origin }: Found, template: Template, subjects: readonly Subject[]): boolean {
  if (field.kind === 'list' || field.name === 'Новая редакция') return false;
  if (origin === 'entry' || origin === 'settings') return true;
  if (origin !== 'answer') return false;
  if (isPersonal(field, template)) return subjects.some((one) => !subjectFact(field, one));
  return !(field.greets && template.audience !== 'one');
}

function fieldOf({ field, fact }: Found, template: Template): DocumentField {
  const personal = isPersonal(field, template);
  return {
    name: field.name,
    caption: field.question ?? field.name,
    kind: widgetOf(field),
    value: personal ? '' : textOfFact(field, fact),
    required: (field.required === true || field.requiredWhen !== undefined) && !field.greets && !personal,
    askedWhen: field.requiredWhen ?? field.askedWhen ?? '',
    help: personal ? 'Берётся из реестра. Впишите, если там пусто; действует, когда выбран один человек.' : '',
    isSetting: !personal && field.source === 'settings' && field.name in SETTING_OF,
    choices: field.choices ?? [],
  };
}

function widgetOf({ kind, isLong }: Field): DocumentField['kind'] {
  if (kind === 'flag') return 'yesNo';
  if (kind === 'date' || kind === 'number' || kind === 'name' || kind === 'post') return kind;
  return isLong ? 'long' : 'text';
}

function listOf(field: Field, { world }: Material, { chosen, rows }: Answers): DocumentList {
  const candidates = candidatesFor(field, world);
  const isTyped = !candidates || (candidates.length === 0 && field.source !== 'pairs');
  const ticked = chosen[field.name];
  return {
    name: field.name,
    caption: field.question ?? field.name,
    required: field.required === true,
    options: isTyped
      ? null
      : candidates.map(({ id, caption, note, blocked, isUsual }) => ({
          id,
          caption,
          note,
          blocked,
          chosen: blocked === '' && (ticked ? ticked.includes(id) : isUsual),
        })),
    columns: (field.item ?? []).map((inner) => ({
      caption: inner.question ?? inner.name,
      kind: widgetOf(inner),
      required: inner.required === true,
    })),
    rows: isTyped ? (rows[field.name] ?? presetRows(field)) : [],
  };
}
