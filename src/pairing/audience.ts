import { looseKey } from '../schema/cell';

/** First and last class, both inclusive, 1…11. */
type ClassRange = readonly [from: number, to: number];

/** Whom a mentor agrees to work with, as read from «Желаемый возраст наставляемых» (R062). */
export interface Audience {
  readonly classes: readonly ClassRange[];
  readonly teachers: boolean;
  readonly students: boolean;
  /** No limit was named, or none could be read (then `note` says so). */
  readonly anyone: boolean;
  /** What the curator should know about this reading, in Russian; never repeats the answer. */
  readonly note?: string;
}

const LAST_CLASS = 11;
const AGE_IN_FIRST_CLASS = 7;

const stages: readonly (readonly [RegExp, ClassRange])[] = [
  [/начальн|младш|малыш/, [1, 4]],
  [/средн/, [5, 9]],
  [/старш(?!е\s*\d)|старшекл/, [10, LAST_CLASS]],
];

const dateLike = /^(?:(\d{1,2})\.(\d{1,2})\.\d{4}|\d{4}-(\d{1,2})-(\d{1,2}))$/;

/** «5-й», «5А», «5х»: the ending belongs to the number. */
const ending = /(\d)\s*-?\s*(?:го|й|ый|ой|х|м|[абвгд])(?![а-я])/g;

/** How classes are written; tried in this order, what one has read is gone for the next. Missing ends are open. */
const spellings: readonly RegExp[] = [
  /(?<from>\d+)\s*(?:-|по|до)\s*(?<to>\d+)/g,
  /(?:до|младше)\s*(?<to>\d+)/g,
  /(?<from>\d+)\s*(?:[а-я]+\s*)?(?:\+|и старше|и выше)/g,
  /(?:^|[^а-я])(?:с|от|старше)\s*(?<from>\d+)/g,
  /(?<only>\d+)/g,
];

export function readAudience(answer: string | null): Audience {
  const text = looseKey(answer ?? '').replace(ending, '$1');
  if (text === '') return open();
  const date = dateLike.exec(text);
  if (date) return fromDate(date);
  const teachers = /педагог|учител|коллег|преподават/.test(text);
  const students = /студент/.test(text);
  const classes = classRanges(text);
  if (classes.ranges.length > 0 || teachers || students) {
    return {
      classes: classes.ranges,
      teachers,
      students,
      anyone: false,
      ...noted(classes.note ?? ageOfAdults(text, teachers)),
    };
  }
  if (/люб|все|всех|кажд|не\s?важно|без разницы|кому нужно/.test(text)) return open();
  return open('Пожелание наставника к возрасту не распознано – проверьте его анкету.');
}

const noted = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });

const open = (note?: string): Audience => ({
  classes: [],
  teachers: false,
  students: false,
  anyone: true,
  ...noted(note),
});

/** A spreadsheet turns «5-9» into a day of the year; both numbers are still there, in either order. */
function fromDate([, day, month, isoMonth, isoDay]: RegExpExecArray): Audience {
  const classes = [rangeOf(Number(day ?? isoDay), Number(month ?? isoMonth))].filter(isRange);
  if (classes.length === 0) return open('Пожелание наставника к возрасту не распознано – проверьте его анкету.');
  const [from, to] = classes[0] ?? [0, 0];
  return {
    classes,
    teachers: false,
    students: false,
    anyone: false,
    note: `Таблица превратила классы наставника в дату; прочитано как ${from}–${to} классы.`,
  };
}

function classRanges(text: string): { ranges: ClassRange[]; note?: string } {
  const years = /\d\s*(?:лет|год)/.test(text);
  const shift = years ? AGE_IN_FIRST_CLASS - 1 : 0;
  const ranges: ClassRange[] = [];
  let rest = text;
  for (const spelling of spellings) {
    rest = rest.replace(spelling, (...found) => {
      const { from, to, only } = found[found.length - 1] as { from?: string; to?: string; only?: string };
      const first = from ?? only;
      const last = to ?? only;
      const range = rangeOf(first ? Number(first) - shift : 1, last ? Number(last) - shift : LAST_CLASS);
      if (range) ranges.push(range);
      return ' ';
    });
  }
  if (ranges.length > 0)
    return years ? { ranges, note: 'Возраст в анкете наставника пересчитан в классы.' } : { ranges };
  const named = stages.filter(([word]) => word.test(text)).map(([, stage]) => stage);
  return named.length > 0
    ? { ranges: named, note: 'Ступень школы в анкете наставника прочитана как классы.' }
    : { ranges: [] };
}

function rangeOf(one: number, other: number): ClassRange | undefined {
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  return from >= 1 && to <= LAST_CLASS ? [from, to] : undefined;
}

const isRange = (range: ClassRange | undefined): range is ClassRange => range !== undefined;

const ageOfAdults = (text: string, teachers: boolean): string | undefined =>
  teachers && /\d|молод/.test(text) && /старше|младше|молод|лет/.test(text)
    ? 'Наставник уточнил возраст или стаж коллег; подбор этого не проверяет.'
    : undefined;

const UNKNOWN = 1;
const TEACHERS = 1 << (LAST_CLASS + 1);
const STUDENTS = 1 << (LAST_CLASS + 2);
const EVERYBODY = -1;

/** Whom the mentor works with as bits (1…11 classes, then teachers, students), for comparing millions of pairs. */
export function audienceBits({ classes, teachers, students, anyone }: Audience): number {
  if (anyone) return EVERYBODY;
  const adults = (teachers ? TEACHERS : 0) | (students ? STUDENTS : 0);
  return classes.reduce((bits, [from, to]) => bits | ((2 << to) - (1 << from)), adults);
}

/** The one bit of a mentee; a pupil whose class is not known has a bit that only «все» contains. */
export function ageBit(role: string | null, grade: number | null): number {
  if (role === 'Педагог') return TEACHERS;
  if (role === 'Студент') return STUDENTS;
  return grade === null ? UNKNOWN : 1 << grade;
}

/** «5–8 классы, педагоги»; for explanations. */
export function audienceText(audience: Audience): string {
  if (audience.anyone) return 'все';
  const classes = audience.classes.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  const single = audience.classes.length === 1 && audience.classes[0]?.[0] === audience.classes[0]?.[1];
  return [
    classes && `${classes} ${single ? 'класс' : 'классы'}`,
    audience.teachers && 'педагоги',
    audience.students && 'студенты',
  ]
    .filter(Boolean)
    .join(', ');
}
