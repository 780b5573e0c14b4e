import { Form } from './form';

import type { Gate } from './gate';
import { Exception } from './line';
import { constants, line, stand, toText } from './shim';
import { TextValidationBuilder } from './textValidation';

export function makeFormApp(gate: Gate): object {
  const need = (member: string): void => gate.need(`FormApp.${member}`, 'forms', 'forms.currentonly');
  const open = (id: string): Form => new Form(line().service<string>('formOpen', 'forms.open', id));
  return stand('FormApp', {
    create: (title: string, published = true) => {
      need('create');
      return new Form(line().service<string>('driveWrite', 'forms.create', toText(title), published));
    },
    openById: (id: string) => {
      need('openById');
      return open(toText(id));
    },
    openByUrl: (url: string) => {
      need('openByUrl');
      const id = /\/forms\/(?:d\/)?(?:e\/)?([\w-]+)/.exec(toText(url))?.[1];
      if (!id)
        throw new Exception(
          'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
        );
      return open(id);
    },
    getActiveForm: () => null,
    createTextValidation: () => new TextValidationBuilder(),
    ItemType: constants(
      'ItemType',
      'TEXT',
      'PARAGRAPH_TEXT',
      'MULTIPLE_CHOICE',
      'CHECKBOX',
      'LIST',
      'SCALE',
      'DATE',
      'GRID',
      'SECTION_HEADER',
      'PAGE_BREAK',
    ),
    DestinationType: constants('DestinationType', 'SPREADSHEET'),
    PageNavigationType: constants('PageNavigationType', 'CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'),
  });
}
