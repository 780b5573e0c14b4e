import { propose } from '../../src/pairing/propose';
import type { Mentee } from '../../src/registries/mentees';
import { mentees as menteeSheet } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import { mentors as mentorSheet } from '../../src/registries/mentors';
import { inputOf, settings } from './people';

const subjects = [
  { tag: '#математика', close: ['#егэ'], group: 'Предметы' },
  { tag: '#физика', close: ['#математика'], group: 'Предметы' },
  { tag: '#егэ', close: [], group: 'Экзамены' },
  { tag: '#методика_урока', close: [], group: 'Урок' },
];

const resultOf = (mentee: Partial<Mentee>, mentor: Partial<Mentor>, changes: Record<string, string> = {}) =>
  propose(inputOf([mentee], [mentor], { tags: subjects, settings: settings(changes) }));
const isPaired = (...args: Parameters<typeof resultOf>): boolean => resultOf(...args).pairs.length === 1;

const teacher = { role: 'Педагог', schoolClass: null, birthYear: 1990, guardianConsent: null } as const;
const BEGINNER = 'Первые шаги в профессии';
const INNOVATION = 'Новые приёмы и технологии';
const SUBJECT = 'Методика своего предмета';
const PEERS = 'Обмен опытом на равных';

test('both names of a role model are read, and the sheet keeps the gentle one', () => {
  const { roleModel } = menteeSheet.columns;
  expect(roleModel.parse('успевающий – неуспевающий').value).toBe('Помощь с учёбой');
  expect(roleModel.parse('помощь с учебой').value).toBe('Помощь с учёбой');
  expect(roleModel.parse('что-то своё')).toMatchObject({ value: null });
  const { roleModels } = mentorSheet.columns;
  expect(roleModels.parse(`${PEERS}, лидер – пассивный`).value).toEqual([
    'Уверенность и участие в делах класса',
    PEERS,
  ]);
});

describe('experience of teachers', () => {
  test.each([
    [0, 22, true],
    [3, 4, true],
    [3, 3, false],
    [2, 1, false],
  ])('a beginner of %i years and a mentor of %i: %s', (mentee, mentor, paired) => {
    expect(isPaired({ ...teacher, years: mentee, roleModel: BEGINNER }, { years: mentor })).toBe(paired);
    expect(isPaired({ ...teacher, years: mentee }, { years: mentor })).toBe(paired);
  });

  test('is read from the words about the post', () => {
    const mentee = { ...teacher, position: 'учитель химии, 5 лет', roleModel: BEGINNER };
    expect(isPaired(mentee, { workplace: 'учитель, стаж 3 г.' })).toBe(false);
    expect(isPaired(mentee, { workplace: 'учитель, стаж 12 лет' })).toBe(true);
    expect(isPaired(mentee, { workplace: 'учитель' })).toBe(true);
  });

  test('does not count where an innovator helps a colleague', () => {
    expect(isPaired({ ...teacher, years: 25, roleModel: INNOVATION }, { years: 2 })).toBe(true);
    expect(isPaired({ ...teacher, years: 2, roleModel: INNOVATION }, { years: 2 })).toBe(true);
  });

  test('of a teacher who asked for nothing particular does not count after the first years', () => {
    expect(isPaired({ ...teacher, years: 22 }, { years: 3 })).toBe(true);
  });

  test('is named as the reason, and the rule can be switched off', () => {
    const people = [{ ...teacher, years: 3, roleModel: BEGINNER }, { years: 1 }] as const;
    expect(resultOf(...people).unmatched[0]?.reason).toContain('стаж наставника не больше');
    expect(isPaired(...people, { experiencedMentor: 'Нет' })).toBe(true);
  });
});

describe('one’s own subject', () => {
  const wanting = (tags: string[]) => ({ ...teacher, roleModel: SUBJECT, tags });

  test('needs the very tag of the subject, not a close one', () => {
    expect(isPaired(wanting(['#физика', '#методика_урока']), { tags: ['#физика'] })).toBe(true);
    expect(isPaired(wanting(['#физика', '#методика_урока']), { tags: ['#математика', '#методика_урока'] })).toBe(false);
    expect(isPaired({ ...wanting(['#физика', '#методика_урока']), roleModel: null }, { tags: ['#математика'] })).toBe(
      true,
    );
  });

  test('must stand in the request', () => {
    const { unmatched } = resultOf(wanting(['#методика_урока']), { tags: ['#методика_урока', '#физика'] });
    expect(unmatched[0]?.reason).toContain('добавьте его в «#Теги запроса»');
  });

  test('can be switched off', () => {
    expect(isPaired(wanting(['#методика_урока']), { tags: ['#методика_урока'] }, { subjectNeeded: 'Нет' })).toBe(true);
  });
});

describe('pupils', () => {
  const elder = { role: 'Ученик', schoolClass: '10А', birthYear: 2010, guardianConsent: 'Сдано куратору' } as const;

  test('are mentored by pupils of the same school', () => {
    const school = { organisation: 'МБОУ «СОШ № 5»', organisationShort: 'СОШ № 5' };
    expect(isPaired({}, { ...elder, organisation: 'Лицей № 1' }, school)).toBe(false);
    expect(isPaired({}, { ...elder, organisation: 'сош № 5' }, school)).toBe(true);
    expect(isPaired({}, elder, school)).toBe(true);
    expect(isPaired({}, { organisation: 'Лицей № 1' }, school)).toBe(true);
    expect(isPaired({}, { ...elder, organisation: 'Лицей № 1' }, { sameOrganisation: 'Нет' })).toBe(true);
  });

  test('of equal standing are scored in both directions', () => {
    const mentee = { roleModel: PEERS, shares: ['#физика'] };
    const mentor = { ...elder, roleModels: [PEERS], learns: ['#физика'] };
    const scoreOf = (...people: Parameters<typeof resultOf>): number => resultOf(...people).pairs[0]?.score ?? 0;

    expect(scoreOf(mentee, mentor) - scoreOf({ ...mentee, shares: null }, mentor)).toBe(500);
    expect(scoreOf(mentee, mentor) - scoreOf(mentee, { ...mentor, roleModels: null })).toBe(150);
    expect(resultOf(mentee, mentor).pairs[0]?.reasons).toEqual(
      expect.arrayContaining([
        'Ролевая модель: равный – равному.',
        'Обмен на равных: наставник тоже получит помощь – #физика.',
      ]),
    );
  });
});

test('a common tag may be made unnecessary', () => {
  expect(isPaired({ tags: ['#физика'] }, { tags: ['#методика_урока'] })).toBe(false);
  expect(isPaired({ tags: ['#физика'] }, { tags: ['#методика_урока'] }, { tagNeeded: 'Нет' })).toBe(true);
});
