import { typeSettings } from '../../demo/prepareDemo';
import type { Host } from '../../host/contract';
import { menu, openSchool } from './school';

type Person = Readonly<Record<string, string | number>>;

const TAGS = ['#математика', '#физика', '#химия', '#английский_язык', '#общение', '#адаптация', '#лидерство'];
const CONSENT = {
  'Согласие на обработку персональных данных': 'Даю согласие',
  'Письменное согласие родителя': 'Сдано куратору',
  'Дата подписания согласия': '11.09.2026',
} as const;

/** What the program has noted of a row that stood there before. */
const NOTED = {
  Статус: 'В базе',
  'Учтённый статус': 'В базе',
  'Источник записи': 'Вручную',
  'Дата вхождения в программу': '20.09.2026',
  'Учебный год': '2026/2027',
} as const;

const number = (letter: string, place: number): string => `${letter}-${String(place + 1).padStart(4, '0')}`;
const tag = (place: number): string => TAGS[place % TAGS.length] ?? '';

/** Letters in place of the number, so that no two names are alike. */
const word = (place: number): string =>
  String.fromCharCode(1072 + (place % 26)) + String.fromCharCode(1072 + (Math.floor(place / 26) % 26));

export const aPupil = (place: number, changes: Person = {}): Person => ({
  '№ п/п': number('Н', place),
  'ФИО наставляемого': `Зорин${word(place)} Алиса Петровна`,
  'Кто обращается': 'Ученик',
  Класс: `${5 + (place % 5)}А`,
  '#Теги запроса': `${tag(place)} ${tag(3 * place + 1)}`,
  ...NOTED,
  ...CONSENT,
  ...changes,
});

export const aTeacher = (place: number, changes: Person = {}): Person => ({
  '№ п/п': number('М', place),
  'ФИО наставника': `Громов${word(place)} Татьяна Петровна`,
  'Категория наставника': 'Педагог',
  'Год рождения': 1974,
  '#Теги компетенций': `${tag(place)} ${tag(place + 2)}`,
  'Сколько наставляемых': 2,
  ...NOTED,
  ...CONSENT,
  ...changes,
});

/** The same person as somebody would type them from paper: no number, nothing the program notes. */
export const fromPaper = (person: Person): Person =>
  Object.fromEntries(Object.entries(person).filter(([caption]) => caption !== '№ п/п' && !(caption in NOTED)));

/** A person fills a sheet by hand, below whatever stands there. */
export function typeRows(host: Host, sheet: string, people: readonly Person[]): void {
  const [header = [], ...rows] = host.values(sheet).map((row) => row.map(String));
  const filled = rows.filter((row) => row.some((cell) => cell !== '')).length;
  const cells = people.map((person) => header.map((caption) => person[caption] ?? ''));
  host.type(sheet, filled + 2, 1, cells);
}

/** A set-up school whose people are typed in. */
export async function typedSchool(pupils: readonly Person[], teachers: readonly Person[]): Promise<Host> {
  const host = await openSchool();
  await menu(host, 'setUpWorkbook');
  typeSettings(host, { registryOnly: 'Нет' });
  typeRows(host, 'Наставляемые', pupils);
  typeRows(host, 'Наставники', teachers);
  return host;
}

export const many = (count: number, make: (place: number) => Person): Person[] =>
  Array.from({ length: count }, (_, place) => make(place));
