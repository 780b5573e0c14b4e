import type { DocumentCard, DocumentsView } from '../../panels';

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^а-яa-z\d-]+/g, ' ')
    .trim();

const ENDING = /(?:[иыя]ми|ами|[оеиы][йем]|[ое]го|[ое]му|[иы]х|ах|ях|ая|яя|ов|ам|ям|[аоуыэеиюяьй])$/;

/** A word without its ending, so that «согласия» finds «Согласие» and «парах» finds «пар». */
const stem = (word: string): string => {
  const short = word.replace(ENDING, '');
  return short.length < 3 ? word : short;
};

/** Stages with the documents that every word of the search stands in; those with none are left out. */
export function foundIn(stages: DocumentsView['stages'], search: string): DocumentsView['stages'] {
  const words = fold(search).split(' ').filter(Boolean).map(stem);
  if (words.length === 0) return stages;
  const isFound = ({ kind, title, group }: DocumentCard, stage: string) => {
    const text = ` ${fold(`${kind} ${title} ${group} ${stage}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  return stages
    .map(({ title, documents }) => ({ title, documents: documents.filter((card) => isFound(card, title)) }))
    .filter(({ documents }) => documents.length > 0);
}
