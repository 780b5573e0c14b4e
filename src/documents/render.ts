import { CannotProceed, type Problem } from '../problem';
import { type Lookup, openTemplate } from './docxTemplate';
import { keyOf, type Placeholder, parsePlaceholder } from './placeholder';
import type { Scope } from './values';

/**
 * Fills a template. Values are printed as they are: braces, mark-up and formulas in them stay text.
 * @param template the .docx, or the same in base64
 * @param values by placeholder, from prepareValues
 * @param overrides texts a curator put instead, by placeholder as written (`Контролирующий|вин`); outside lists only
 * @returns the bytes of the filled .docx
 * @throws CannotProceed naming every placeholder for which there is no value; nothing is returned half-filled
 */
export function render(
  template: string | Uint8Array,
  values: Scope,
  overrides: Readonly<Record<string, string>> = {},
): Uint8Array {
  const unknown = new Map<string, Problem>();
  const instead = new Map(Object.entries(overrides).map(([written, text]) => [keyOf(parsePlaceholder(written)), text]));

  const lookup: Lookup = (scope, { placeholder, isCondition }, depth) => {
    if (!placeholder) return '';
    const key = keyOf(placeholder);
    const value = (scope === values ? instead.get(key) : undefined) ?? own(scope as Scope, key);
    if (value === undefined && depth > 0) return null;
    if (value === undefined) unknown.set(key, unknownPlaceholder(placeholder));
    return isCondition ? isFilled(value) : value;
  };

  const document = openTemplate(template, lookup);
  document.render(values);
  const [first, ...rest] = unknown.values();
  if (first) throw new CannotProceed(first, ...rest);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function own(scope: Scope, key: string): Scope[string] | undefined {
  return Object.getOwnPropertyDescriptor(scope, key)?.value;
}

function isFilled(value: Scope[string] | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function unknownPlaceholder({ written, gramCase, look, unknownSuffix }: Placeholder): Problem {
  const whole = [written, gramCase, look, unknownSuffix].filter((part) => part !== undefined).join('|');
  return {
    code: 'template-unknown-field',
    message:
      `В шаблоне есть поле {{${whole}}}, для которого нет значения. Документ не создан. ` +
      'Исправьте название поля в шаблоне или верните встроенный шаблон.',
  };
}
