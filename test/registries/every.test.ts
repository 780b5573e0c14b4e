import { readFileSync } from 'node:fs';
import path from 'node:path';
import { registries } from '../../src/registries/index';
import { mentees } from '../../src/registries/mentees';
import { mentors } from '../../src/registries/mentors';
import type { AnyColumn } from '../../src/schema/column';
import { dictionary } from '../../src/schema/dictionary';
import { columnKeys, type Registry, shareable } from '../../src/schema/registry';

const columnsOf = (registry: Registry): [string, AnyColumn][] =>
  columnKeys(registry).map((key) => [key, registry.columns[key] as AnyColumn]);

test('sheets have different titles and keys', () => {
  expect(new Set(registries.map(({ sheet }) => sheet)).size).toBe(registries.length);
  expect(new Set(registries.map(({ key }) => key)).size).toBe(registries.length);
});

describe.each(registries.map((registry) => [registry.sheet, registry] as const))('«%s»', (_, registry) => {
  test('captions and questions are different from one another', () => {
    const captions = columnsOf(registry).map(([, { header }]) => header.toLowerCase());
    const questions = columnsOf(registry).flatMap(([, { ask }]) => (ask ? [ask] : []));

    expect(new Set(captions).size).toBe(captions.length);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('advice on a bad cell never repeats what stands in it', () => {
    const secret = 'Секретова-Проверкина';
    for (const [, column] of columnsOf(registry))
      expect(column.parse(`~${secret}~`).advice ?? '').not.toContain(secret);
  });

  test('a value written and read again is the same', () => {
    for (const [, column] of columnsOf(registry)) {
      const sample = sampleOf(column);
      const { value } = column.parse(column.format(column.parse(sample).value ?? sample));
      expect(value).toEqual(column.parse(sample).value);
    }
  });
});

const sampleOf = (column: AnyColumn): string | number => {
  const { input } = column;
  switch (input.kind) {
    case 'id':
      return `${input.prefix}0007`;
    case 'choice':
    case 'choices':
      return input.options[0] ?? 'да';
    case 'integer':
      return input.max;
    case 'year':
      return 2012;
    case 'date':
      return '15.09.2026';
    case 'moment':
      return '15.09.2026 10:23:45';
    case 'link':
      return 'https://example.org/a';
    case 'name':
      return 'Иванова Мария Петровна';
    case 'phone':
      return '+7 900 123-45-67';
    case 'email':
      return 'a@example.org';
    case 'class':
      return '7Б';
    case 'tags':
      return '#математика #общение';
    case 'text':
      return 'простой текст';
  }
};

test('the official forms stand first and in their own order', () => {
  for (const [registry, count] of [
    [mentees, 13],
    [mentors, 16],
  ] as const) {
    const official = columnsOf(registry).map(([, column]) => column.official);

    expect(official.slice(0, count)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(official.slice(count).every((number) => number === undefined)).toBe(true);
  }
});

test('names, contacts, guardians and free texts of people are marked as personal', () => {
  const open = [...shareable(mentees), ...shareable(mentors)];

  expect(open.filter((key) => /name|phone|email|guardian$|birth|request|notes/i.test(key))).toEqual([]);
});

test('the data dictionary in docs is the one derived from the declarations', () => {
  const file = path.join(__dirname, '../../docs/ru/data-dictionary.md');

  expect(readFileSync(file, 'utf8')).toBe(dictionary(registries));
});
