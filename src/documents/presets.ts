import { groundsText } from './grounds';
import { asOrderKind, kindFacts } from './orderKind';
import { itemsOfRows, presetRows } from './sources/answers';
import type { Field, Template } from './template';
import type { Fact, Facts } from './values';

/**
 * Facts as a person writes them, made whole: our own texts where a field is not mentioned at all (an empty one stays
 * empty and stops the document), forms of the word «приказ», titles of acts joined into a ground.
 */
export function withPresets(template: Template, facts: Facts): Facts {
  const whole: Record<string, Fact> = { ...facts };
  for (const field of template.fields) {
    if (facts[field.name] === undefined && field.preset !== undefined) whole[field.name] = presetOf(field);
  }
  if (template.fields.some(({ name }) => name === 'Вид документа')) {
    const { 'Вид документа': kind = 'приказ' } = facts;
    if (typeof kind === 'string' && kind.trim() !== '')
      Object.assign(whole, kindFacts(asOrderKind(kind)), ownCommand(facts));
  }
  const { Основания: grounds } = facts;
  if (Array.isArray(grounds)) whole.Основания = groundsText(grounds.flatMap(asAct)).text;
  return whole;
}

function presetOf(field: Field): Fact {
  const { kind, preset = '' } = field;
  if (kind === 'list')
    return (field.item ?? []).length > 1 ? itemsOfRows(field, presetRows(field)) : preset.split('\n');
  return kind === 'flag' ? preset === 'Да' : preset;
}

function ownCommand({ 'Распорядительное слово': command }: Facts): Facts {
  return command === undefined ? {} : { 'Распорядительное слово': command };
}

function asAct(title: unknown): readonly { readonly title: string }[] {
  return typeof title === 'string' ? [{ title }] : [];
}
