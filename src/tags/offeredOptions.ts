import { shippedDictionary } from './dictionary';
import { questionnaireOptions } from './questionnaireOptions';
import type { TagEntry } from './tagEntry';

/**
 * Options of the questions about #tags, as the school's dictionary has them (R021): the ready-made ones some of whose
 * tags are still there, then the school's own tags as words. Empty when the dictionary is.
 */
export function offeredOptions(entries: readonly Pick<TagEntry, 'tag'>[]): readonly string[] {
  const present = new Set(entries.map(({ tag }) => tag));
  const shipped = new Set(shippedDictionary.map(({ tag }) => tag));
  const ready = questionnaireOptions.filter(({ tags }) => tags.some((tag) => present.has(tag)));
  const own = [...present].filter((tag) => /^#[^\s,;]/.test(tag) && !shipped.has(tag)).map(captionOf);
  return [...new Set([...ready.map(({ caption }) => caption), ...own])];
}

/** «#моя_школа» as «Моя школа». */
const captionOf = (tag: string): string => {
  const words = tag.slice(1).replace(/_/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
