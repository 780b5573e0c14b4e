import { decodeExport, encodingOf } from '../../../src/ui/import/decode';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const textOf = (data: Uint8Array) => {
  const decoded = decodeExport(data);
  return decoded.ok ? decoded.text : decoded.problem.code;
};

test('UTF-8 is read, and its mark is left out', () => {
  expect(textOf(new TextEncoder().encode('ФИО,Класс'))).toBe('ФИО,Класс');
  expect(textOf(new TextEncoder().encode('\ufeffФИО'))).toBe('ФИО');
});

test('what is no UTF-8 is read as windows-1251', () => {
  const name = bytes(0xd4, 0xc8, 0xce, 0x3b, 0xb8, 0xb9);
  expect(encodingOf(name)).toBe('windows-1251');
  expect(textOf(name)).toBe('ФИО;ё№');
});

test('a file cut in the middle of a letter is not taken for UTF-8', () => {
  expect(encodingOf(new TextEncoder().encode('Класс').slice(0, 9))).toBe('windows-1251');
});

test('UTF-16 with a mark is read in both byte orders', () => {
  expect(textOf(bytes(0xff, 0xfe, 0x24, 0x04))).toBe('Ф');
  expect(textOf(bytes(0xfe, 0xff, 0x04, 0x24))).toBe('Ф');
});

test('an empty file, a workbook and a file too large are refused by name', () => {
  expect(textOf(bytes())).toBe('file-empty');
  expect(textOf(bytes(0x50, 0x4b, 0x03, 0x04, 0))).toBe('file-workbook');
  expect(textOf(bytes(0xd0, 0xcf, 0x11, 0xe0, 0))).toBe('file-workbook');
  expect(textOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('file-large');
});
