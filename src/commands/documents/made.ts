import type { Subject } from '../../documents/sources/subject';
import type { Template } from '../../documents/template';
import { exportLinks } from '../../google/drive';
import type { DocumentMade } from '../../panels';
import type { Reserved } from './entry';
import type { Item } from './planned';

/** The name of the file: what it is, its number and whom it is for. */
export const titleOf = (template: Template, { number }: Reserved, subject: Subject | null): string =>
  [template.title, number ? `№ ${number}` : '', subject ? `– ${subject.caption}` : ''].filter(Boolean).join(' ');

export const documentMade = (template: Template, { reserved, subject, ready }: Item): DocumentMade => ({
  id: reserved.id,
  title: titleOf(template, reserved, subject),
  number: reserved.number,
  version: reserved.version,
  link: ready?.link ?? '',
  ...exportLinks(ready?.fileId ?? ''),
});
