import { splitOptions } from '../tags/splitOptions';
import { looseKey } from './cell';
import { type Column, facts, type Wish } from './column';
import { readWith } from './kinds';

const SEPARATOR = '; ';

/** Several of the options. Kept in the cell through «; », because options contain commas themselves. */
export const choices = (
  header: string,
  options: readonly string[],
  wish: Wish & { readonly other?: boolean; readonly offersTags?: boolean } = {},
): Column<readonly string[]> => {
  const { other = false, offersTags = false, ...rest } = wish;
  const declared = new Map(options.map((option) => [looseKey(option), option]));
  return {
    ...facts({ width: 220, ...rest }),
    header,
    input: { kind: 'choices', options, other, ...(offersTags ? { offersTags } : {}) },
    parse: readWith((text) => {
      const parts = splitOptions(text, options);
      const unknown = parts.filter((part) => !declared.has(looseKey(part)));
      if (unknown.length > 0 && !other)
        return { value: null, advice: `Выберите из списка: ${options.map((option) => `«${option}»`).join(', ')}.` };
      return { value: parts.map((part) => declared.get(looseKey(part)) ?? part) };
    }),
    format: (value) => value.join(SEPARATOR),
  };
};
