import { type DateStyle, formatDate, parseDate } from '../language/dates';
import { salutation, withInitials } from './initials';
import { cleanText, NO_BREAK_HYPHEN } from './literalText';
import { inSentence } from './orderPeople';
import { foldName, type GramCase, keyOf, type Placeholder } from './placeholder';
import type { Field, Template } from './template';
import { placeholdersIn, textsOf } from './textsOf';

/** Declines one text; `sure: false` marks a form that a person should look at. */
export type Decline = (
  field: 'name' | 'post' | 'organisation',
  text: string,
  gramCase: GramCase,
) => { readonly text: string; readonly sure: boolean };

/** A text together with the forms its author gave; they win over the rules. */
export interface GivenForms {
  readonly text: string;
  readonly forms?: Partial<Record<GramCase, string>>;
}

export type Fact = string | number | boolean | GivenForms | readonly (Facts | string)[] | null | undefined;
/**
 * What is known for a document, by field name. Dates are `2026-09-15`. An item of a list may be one text: the value of
 * its first field.
 */
export interface Facts {
  readonly [field: string]: Fact;
}

/** Texts ready to be printed, by {@link keyOf} of their placeholders. */
export interface Scope {
  readonly [key: string]: string | boolean | readonly Scope[];
}

export interface UnsureForm {
  readonly field: string;
  readonly case: GramCase;
  readonly text: string;
}

export interface PreparedValues {
  readonly values: Scope;
  /** Forms the document will print and nobody vouches for, each once. */
  readonly unsure: readonly UnsureForm[];
}

export interface PrepareOptions {
  readonly dateStyle: DateStyle;
  /** Placeholders of the curator's own template; those of the declaration unless given. */
  readonly used?: readonly Placeholder[];
}

/** Turns facts into the texts a template prints. Every declared field gets a value, '' where nothing is known. */
export function prepareValues(
  template: Template,
  facts: Facts,
  decline: Decline,
  { dateStyle, used = placeholdersIn(textsOf(template)) }: PrepareOptions,
): PreparedValues {
  const unsure = new Map<string, UnsureForm>();
  const forms = new Map<string, Placeholder[]>();
  for (const one of used) forms.set(one.name, [...(forms.get(one.name) ?? []), one]);
  const declined = new Map<string, ReturnType<Decline>>();

  function inCase(field: Field, fact: GivenForms, gramCase: GramCase): string {
    const given = fact.forms?.[gramCase];
    if (given !== undefined) return cleanText(given);
    if (fact.text === '' || gramCase === 'им') return fact.text;
    const key = `${field.kind}|${gramCase}|${fact.text}`;
    const form = declined.get(key) ?? declineFact(field, fact.text, gramCase, decline);
    declined.set(key, form);
    if (!form.sure) unsure.set(`${field.name}|${key}`, { field: field.name, case: gramCase, text: form.text });
    return form.text;
  }

  function scopeOf(fields: readonly Field[], known: Facts): Scope {
    const scope: Record<string, Scope[string]> = {};
    for (const field of fields) {
      const fact = factOf(field, known);
      const base = foldName(field.name);
      if (field.kind === 'flag') scope[base] = field.several ? itemsOf(known[field.several]).length > 1 : fact === true;
      else if (field.kind === 'list')
        scope[base] = itemsOf(fact).map((item, at, all) => itemScope(field, item, at, all));
      else {
        const given = givenForms(field, fact, dateStyle);
        scope[base] = given.text;
        for (const one of forms.get(base) ?? []) {
          scope[keyOf(one)] = inLook(one, given.text, inCase(field, given, one.gramCase ?? 'им'));
        }
      }
    }
    return scope;
  }

  function itemScope({ item: fields = [] }: Field, item: Facts | string, at: number, all: readonly unknown[]): Scope {
    const facts = typeof item === 'string' ? { [fields[0]?.name ?? '']: item } : item;
    return { ...scopeOf(fields, facts), '№': String(at + 1), последний: at === all.length - 1 };
  }

  return { values: scopeOf(template.fields, facts), unsure: [...unsure.values()] };
}

function declineFact(field: Field, text: string, gramCase: GramCase, decline: Decline): ReturnType<Decline> {
  const { kind } = field;
  if (kind !== 'name' && kind !== 'post' && kind !== 'organisation') return { text, sure: false };
  const isAbbreviated = kind === 'organisation' && /^[А-ЯЁ]{2,}(\s|$)/.test(text);
  return isAbbreviated ? { text, sure: true } : decline(kind, text, gramCase);
}

function givenForms(field: Field, fact: Fact, dateStyle: DateStyle): GivenForms {
  if (typeof fact === 'number') return { text: String(fact) };
  if (typeof fact === 'string') {
    if (field.kind === 'date') return { text: formatDate(parseDate(fact) ?? '', dateStyle) };
    return { text: unbroken(field, cleanText(fact)) };
  }
  if (fact && typeof fact === 'object' && 'text' in fact && typeof fact.text === 'string') {
    return { ...(fact as GivenForms), text: cleanText(fact.text) };
  }
  return { text: '' };
}

/** «СОШ № 12 им. А.С. Грина», «31 мая 2027 г.», «№ 41-о» are not torn at the end of a line. */
function unbroken({ kind, name }: Field, text: string): string {
  if (/^Номер/.test(name)) return text.replace(/-/g, NO_BREAK_HYPHEN);
  if (kind !== 'organisation') return kind === 'text' ? text.replace(/(\d) г\.(?!\S)/g, '$1\u00a0г.') : text;
  return text.replace(/№ (?=\d)/g, '№\u00a0').replace(/(\b|[^а-яё])([А-ЯЁ]\.) (?=[А-ЯЁ][а-яё])/g, '$1$2\u00a0');
}

/** What is known for a field, or what follows from the others. */
function factOf({ name, counts, likewise, greets }: Field, known: Facts): Fact {
  const fact = known[name];
  if (counts) return itemsOf(known[counts]).length;
  if (likewise && itemsOf(fact).length === 0) return known[likewise];
  const greeted = greets ? known[greets] : undefined;
  return greeted && !fact ? salutation(typeof greeted === 'string' ? greeted : '') : fact;
}

function itemsOf(fact: Fact): readonly (Facts | string)[] {
  return Array.isArray(fact) ? fact : [];
}

function inLook({ look }: Placeholder, nominative: string, text: string): string {
  if (look === 'прописными') return text.toUpperCase();
  if (look === 'безточки') return text.replace(/[.;,\s]+$/, '');
  if (look === 'строчной') return inSentence(text);
  if (look === 'кратко') return withInitials(nominative, text, 'text');
  return look === 'подпись' ? withInitials(nominative, text, 'signature') : text;
}
