import type { AnyColumn, Input } from './column';
import { columnKeys, type Registry } from './registry';

/** What a column holds, in plain words. */
export function describe(input: Input): string {
  switch (input.kind) {
    case 'id':
      return `номер вида ${input.prefix}0001`;
    case 'text':
      return input.long ? 'длинный текст' : 'текст';
    case 'name':
      return 'фамилия, имя, отчество';
    case 'phone':
      return 'телефон';
    case 'email':
      return 'адрес электронной почты';
    case 'class':
      return 'класс, например 7Б';
    case 'link':
      return 'ссылка';
    case 'tags':
      return '#теги через пробел';
    case 'year':
      return 'год, четыре цифры';
    case 'integer':
      return `целое число от ${input.min} до ${input.max}`;
    case 'date':
      return 'дата, 15.09.2026';
    case 'moment':
      return 'дата и время';
    case 'choice':
      return `один из вариантов: ${input.options.join(' / ')}${input.other ? ' / другое' : ''}`;
    case 'choices':
      return `несколько вариантов: ${input.options.join(' / ')}${input.other ? ' / другое' : ''}`;
  }
}

const who = { answer: 'анкета', program: 'программа', person: 'куратор' } as const;

const questionsOf = ({ ask, asks }: AnyColumn): string =>
  [...new Set([...(ask === undefined ? [] : [ask]), ...Object.values(asks ?? {})])].join(' / ');

const rowOf = (column: AnyColumn): string =>
  `| ${[
    column.official ?? '',
    column.header,
    describe(column.input),
    who[column.filledBy],
    column.personal ? 'да' : '',
    questionsOf(column),
  ].join(' | ')} |`;

/** The data dictionary of docs/ru, derived from the declarations; a test keeps the file equal to this text. */
export const dictionary = (registries: readonly Registry[]): string =>
  [
    '# Что хранится в таблице',
    '',
    'Этот файл построен из описаний листов в `src/registries`. Номер – столбец официальной формы базы.',
    '',
    ...registries.flatMap((registry) => [
      `## ${registry.sheet}`,
      '',
      registry.about,
      '',
      '| № | Столбец | Что в нём | Кто заполняет | Персональные данные | Вопрос анкеты |',
      '| --- | --- | --- | --- | --- | --- |',
      ...columnKeys(registry).map((key) => rowOf(registry.columns[key] as AnyColumn)),
      '',
    ]),
  ].join('\n');
