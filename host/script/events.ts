import type { FormItem, FormResponse as StoredResponse } from '../contract';
import type { Box } from '../execution/wire';
import { Form } from './form';
import { FormResponse } from './formResponse';
import { rangeOf, spreadsheetOf } from './sheetRegistry';

/** Parts of a trigger's event that are objects of Google: they travel by reference and are remade here. */
export type Reference =
  | { readonly $google: 'spreadsheet' }
  | { readonly $google: 'form'; readonly id: string }
  | { readonly $google: 'range'; readonly box: Box }
  | {
      readonly $google: 'response';
      readonly form: string;
      readonly stored: StoredResponse;
      readonly items: readonly FormItem[];
    };

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && '$google' in value;

const remade = (reference: Reference): unknown => {
  switch (reference.$google) {
    case 'spreadsheet':
      return spreadsheetOf();
    case 'form':
      return new Form(reference.id);
    case 'range':
      return rangeOf(reference.box);
    case 'response':
      return new FormResponse(new Form(reference.form), reference.stored, reference.items);
  }
};

/** An argument of a script's function: references one level deep become objects again. */
export function revive(argument: unknown): unknown {
  if (isReference(argument)) return remade(argument);
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument;
  if (Object.getPrototypeOf(argument) !== Object.prototype) return argument;
  if (!Object.values(argument).some(isReference)) return argument;
  return Object.fromEntries(
    Object.entries(argument).map(([key, value]) => [key, isReference(value) ? remade(value) : value]),
  );
}
