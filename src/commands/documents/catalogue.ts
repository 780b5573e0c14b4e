import { CATALOGUE } from '../../documents/catalogue';
import type { Template } from '../../documents/template';
import { CannotProceed } from '../../problem';

export const titleOfKind = (kind: string): string => CATALOGUE.find(({ id }) => id === kind)?.title ?? kind;

export function templateOf(kind: string): Template {
  const template = CATALOGUE.find(({ id }) => id === kind);
  if (template) return template;
  throw new CannotProceed({
    code: 'document-unknown',
    message: 'Такого документа программа не знает. Ничего не изменено. Закройте окно и откройте его снова.',
  });
}
