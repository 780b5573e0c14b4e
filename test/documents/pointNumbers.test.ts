import { pointNumbers } from '../../src/documents/pointNumbers';

const level = (at: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const numbering = (id: number, of: number, inside = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;
const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

const XML = [
  list(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'russianLower', '%3)')),
  list(2, level(0, 'bullet', '●')),
  list(3, level(0, 'upperRoman', '%1', 4), level(1, 'lowerLetter', '%2.')),
  ...[numbering(1, 1), numbering(2, 2), numbering(3, 3), numbering(4, 1), numbering(5, 1, anew)],
].join('');

/** The same point as the add-on writes it and as Google gives it back. */
const point = (id: number, at = 0): string =>
  `<w:jc w:val="both"/><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

const numbersOf = (...points: readonly string[]): readonly string[] => points.map(pointNumbers(XML));

test('points and their subpoints are counted together, a new point starts its subpoints anew', () => {
  expect(numbersOf(point(1), point(1, 1), point(1, 1), point(1, 2), point(1), point(1, 1))).toEqual([
    ...['1.', '1.1.', '1.2.', 'а)'],
    ...['2.', '2.1.'],
  ]);
});

test('a list goes on after a text in between, and begins anew only where it is told to', () => {
  expect(numbersOf(point(1), '', point(4), point(5), point(5))).toEqual(['1.', '', '2.', '1.', '2.']);
});

test('dashes, letters and Roman numbers are written as such', () => {
  expect(numbersOf(point(2), point(3), point(3, 1), point(3))).toEqual(['–', 'IV', 'a.', 'V']);
});

test('a text without numbering has no numbers', () => {
  expect(['<w:jc w:val="left"/>', point(1)].map(pointNumbers(''))).toEqual(['', '']);
  expect(numbersOf(point(0), point(9))).toEqual(['', '']);
});
