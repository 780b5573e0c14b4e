import { templates } from '#templates';
import { checkTemplate, placeholdersOf } from '../../documents/checkTemplate';
import type { Placeholder } from '../../documents/placeholder';
import { textOf } from '../../documents/plainText';
import type { Template } from '../../documents/template';
import type { Book } from '../../google/book';
import { commit } from '../../google/commit';
import { binFile, bytesOfBase64, exportDocx, findDocument, folderAt, makeDocument } from '../../google/drive';
import { CannotProceed, type Problem } from '../../problem';
import { contentHash } from '../../questionnaires/contentHash';
import { hasOwnText, ownTextToKeep } from './onDrive';
import type { Material } from './world';

const FOLDER = { key: 'folder-templates', name: 'Шаблоны' };
const keyOf = (kind: string): string => `template-${kind}`;

/** The text a document is filled from: the school's own Google document when there is one, else the built-in one. */
export interface TemplateText {
  readonly docx: string | Uint8Array;
  readonly isOwn: boolean;
  readonly link: string;
  /** Placeholders the school's own text uses. */
  readonly used?: readonly Placeholder[];
  /** What is wrong with the school's own text; the built-in one is in order. */
  readonly problems: readonly Problem[];
  /** Tells an edited text from the one a document was made of earlier. */
  readonly mark: string;
}

/** Left out of the text on purpose it may be; whatever else is wrong keeps the document from being made. */
const TOLERABLE = 'template-field-absent';

/** @throws CannotProceed when Google does not give the school's own text */
export function templateText(template: Template, material: Material): TemplateText {
  const own = hasOwnText(material, template.id) ? findDocument(keyOf(template.id)) : null;
  if (!own) return { docx: templates[template.id] ?? '', isOwn: false, link: '', problems: [], mark: '' };
  const docx = exportDocx(own.fileId);
  if (!docx) throw new CannotProceed(unreadable);
  const problems = checkTemplate(docx, template);
  return {
    docx,
    isOwn: true,
    link: own.link,
    problems,
    mark: contentHash(textOf(docx)),
    ...(problems.some(({ code }) => code !== TOLERABLE) ? {} : { used: placeholdersOf(docx) }),
  };
}

const unreadable: Problem = {
  code: 'Ш-40',
  message:
    'Google не отдал ваш шаблон: нет доступа или файл повреждён. Документ не создан, шаблон на месте. ' +
    'Повторите через минуту или верните встроенный шаблон. (Ш-40)',
};

export function stopIfSpoilt({ problems }: TemplateText): void {
  const [first, ...rest] = problems.filter(({ code }) => code !== TOLERABLE);
  if (first) throw new CannotProceed(first, ...rest);
}

/** «Изменить шаблон»: a Google document of the built-in text, which from now on is what gets filled. */
export function editTemplate(book: Book, material: Material, template: Template): void {
  const { id, title } = template;
  const bytes = bytesOfBase64(templates[id] ?? '');
  const find = (): string => folderAt(FOLDER);
  const { link } = makeDocument(keyOf(id), `Шаблон – ${title}`, bytes, { id: find(), find });
  commit(book, ...ownTextToKeep(material, template, link));
}

/** «Вернуть встроенный»: the school's own text goes to the bin, from where it can be taken back. */
export function restoreTemplate(book: Book, material: Material, template: Template): void {
  commit(book, ...ownTextToKeep(material, template, null));
  const own = findDocument(keyOf(template.id));
  if (own) binFile(own.fileId);
}
