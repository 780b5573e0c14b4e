import type { PairingInput } from '../../src/pairing/input';
import type { Mentee } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import { dictionary, inputOf, numbered } from './people';

/** A repeatable source of whole numbers below a limit (Park and Miller 1988). */
export function dice(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const pupilModels = ['Помощь с учёбой', 'Обмен опытом на равных'];
const teacherModels = ['Первые шаги в профессии', 'Новые приёмы и технологии', 'Методика своего предмета'];

const days = ['Пн после уроков', 'Вт после уроков', 'Ср после уроков', 'Сб'];

/** An invented school: pupils of all classes, some teachers; some without consent, class or tags. */
export function randomSchool(
  seed: number,
  mentors: number,
  mentees: number,
  more: Partial<PairingInput> = {},
): PairingInput {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const some = (list: readonly string[], most: number): string[] => [
    ...new Set(Array.from({ length: roll(most) + 1 }, () => one(list))),
  ];
  const tags = dictionary.map(({ tag }) => tag);
  const aWaiting = (): Partial<Mentee> => {
    const teacher = roll(10) === 0;
    return {
      role: teacher ? 'Педагог' : 'Ученик',
      schoolClass: teacher || roll(25) === 0 ? null : `${1 + roll(11)}${one(['А', 'Б', 'В?'])}`,
      birthYear: teacher ? 1990 : 2010 + roll(8),
      tags: roll(20) === 0 ? [] : some(tags, 3),
      guardianConsent: roll(8) === 0 ? 'Сдам позже' : 'Сдано куратору',
      consentDate: roll(12) === 0 ? null : '2026-09-14',
      times: roll(5) === 0 ? null : some(days, 2),
      meeting: one([null, ['Очно'], ['Онлайн'], ['Смешанный']]),
      wanted: one([null, ['Учитель'], ['Ученик старших классов'], ['Не важно']]),
      roleModel: one([null, null, ...(teacher ? teacherModels : pupilModels)]),
      position: teacher ? one([null, 'учитель, стаж 2 года', 'учитель, 15 лет', 'молодой специалист']) : null,
      shares: roll(4) === 0 ? some(tags, 2) : null,
      avoid: roll(9) === 0 ? `${numbered('М', roll(mentors))}; Наставник ${numbered('М', roll(mentors))}` : null,
      guardianRefusal: roll(12) === 0 ? numbered('М', roll(mentors)) : null,
      preferences: roll(5) === 0 ? [1, 2, 3].map(() => numbered('М', roll(mentors))).join('; ') : null,
      answered: `2026-0${1 + roll(9)}-15T10:00:00`,
    };
  };
  const aHelper = (): Partial<Mentor> => {
    const role = one(['Педагог', 'Педагог', 'Ученик', 'Студент', 'Специалист с предприятия']);
    return {
      role,
      schoolClass: role === 'Ученик' ? `${9 + roll(3)}А` : null,
      birthYear: role === 'Ученик' ? 2010 : 1985,
      guardianConsent: role === 'Ученик' && roll(5) > 0 ? 'Сдано куратору' : null,
      tags: some(tags, 4),
      capacity: one([null, 0, 1, 2, 3, 5]),
      audience: one([null, 'любой', '5-8', '7-11 классы, педагоги', '05.09.2026', '1-4 и педагоги']),
      roleModels: one([null, some([...teacherModels, ...pupilModels], 3)]),
      years: role === 'Педагог' ? one([null, 1, 8, 30]) : null,
      learns: roll(4) === 0 ? some(tags, 2) : null,
      organisation: roll(9) === 0 ? 'Лицей № 1' : null,
      avoid: roll(9) === 0 ? numbered('Н', roll(mentees)) : null,
      preferences: roll(5) === 0 ? [1, 2].map(() => numbered('Н', roll(mentees))).join('; ') : null,
      certificate: one(['Есть', 'Есть, от 01.09.2026', 'Заказана', null]),
      times: roll(5) === 0 ? null : some(days, 2),
      meeting: one([null, ['Очно'], ['Смешанный']]),
    };
  };
  return inputOf(Array.from({ length: mentees }, aWaiting), Array.from({ length: mentors }, aHelper), more);
}
