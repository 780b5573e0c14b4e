import { dice } from '../pairing/randomSchool';

/** An invented participant as a hostile or careless hand would enter one. */
export interface OddPerson {
  readonly name: string;
  readonly guardian: string;
  readonly phone: string;
  readonly email: string;
  readonly birthYear: number;
  readonly schoolClass: string;
  readonly request: string;
  /** Form of mentoring: mostly one of the usual, sometimes whatever was typed. */
  readonly form: string;
}

const SURNAMES = [
  ...['Зорина', 'Цой', 'Римская-Корсакова', 'Седых', 'Дурново', 'О’Коннор', 'Мамед-заде', 'Ли', 'Гоголь', 'Заяц'],
  ...['Коваль', 'Вовк', 'Абдель-Насир', 'Черных', 'Белоконь', 'Мышь', 'Щусь', 'Верхнеозёрская', 'Лапа', 'Соловей'],
];
const FIRST = ['Пётр', 'Любовь', 'Лев', 'Анна-Мария', 'Илья', 'Рустам', 'Ия', 'Нинель', 'Шота', 'Айгуль', 'Павел'];
const MIDDLE = ['Ильич', 'Лукинична', 'Эльдар оглы', 'Рауф кызы', 'Львович', 'Фомич', 'Саввична', '', 'Гарриевна'];
const HOSTILE = ['{{Руководитель}}', '<w:t>', '=HYPERLINK("http://evil.example")', '$&', '\u202e', '😀', '\t', '|'];
const USUAL = ['ученик – ученик', 'педагог – ученик', 'студент – ученик'];

/** Another school for every seed, always the same one for the same seed. */
export function oddSchool(seed: number, size: number): readonly OddPerson[] {
  const roll = dice(seed + 17);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const written = (name: string): string => {
    const way = roll(8);
    if (way === 0) return name.toUpperCase();
    if (way === 1) return name.toLowerCase();
    if (way === 2) return ` ${name.replace(/ /g, ' \u00a0 ')} `;
    return way === 3 ? `${name} ${one(HOSTILE)}` : name;
  };
  return Array.from({ length: size }, (): OddPerson => {
    const surname = one(SURNAMES);
    const name = [surname, one(FIRST), one(MIDDLE)].filter(Boolean).join(' ');
    const tail = String(1_000_000 + roll(9_000_000)).padStart(7, '0');
    return {
      name: written(name),
      guardian: written(`${surname} ${one(FIRST)} ${one(MIDDLE)}`.trim()),
      phone: `+7 9${roll(10)}${roll(10)} ${tail.slice(0, 3)}-${tail.slice(3, 5)}-${tail.slice(5)}`,
      email: `${tail}@mail.example`,
      birthYear: 2009 + roll(8),
      schoolClass: `${5 + roll(7)}${one(['А', 'Б', 'Ё'])}`,
      request: `${name} просит помочь, телефон мамы ${tail}`,
      form: roll(4) === 0 ? `${one(USUAL)} (${name.split(' ')[0]}у ${one(FIRST)}у, ${tail}@mail.example)` : one(USUAL),
    };
  });
}

const fold = (text: string): string => text.toLowerCase().replace(/ё/g, 'е');

/** Words of a text, folded: case and ё do not matter. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(fold(text).split(/[^\p{L}\d]+/u));
