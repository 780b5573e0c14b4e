import { formOf } from '../../src/pairing/forms';
import { FORMS, MENTEE_ROLES, MENTOR_ROLES } from '../../src/registries/vocabulary';

describe('the form of mentoring', () => {
  test.each([
    ['Ученик', 'Ученик', 'ученик – ученик'],
    ['Ученик', 'Педагог', 'педагог – ученик'],
    ['Ученик', 'Педагог дополнительного образования', 'педагог – ученик'],
    ['Ученик', 'Студент', 'студент – ученик'],
    ['Ученик', 'Выпускник', 'работодатель – ученик'],
    ['Ученик', 'Специалист с предприятия', 'работодатель – ученик'],
    ['Педагог', 'Педагог', 'учитель – учитель'],
    ['Студент', 'Студент', 'студент – студент'],
    ['Студент', 'Педагог', 'педагог – студент'],
    ['Студент', 'Специалист с предприятия', 'работодатель – студент'],
  ])('mentee %s with mentor %s makes «%s»', (mentee, mentor, form) => {
    expect(formOf(mentee, mentor)).toBe(form);
  });

  test.each([
    ['Педагог', 'Ученик'],
    ['Педагог', 'Специалист с предприятия'],
    ['Студент', 'Ученик'],
    ['constructor', 'name'],
    [null, 'Педагог'],
    ['Ученик', null],
  ])('mentee %p with mentor %p makes none', (mentee, mentor) => {
    expect(formOf(mentee, mentor)).toBeNull();
  });

  test('every form found is one of the declared forms', () => {
    const found = MENTEE_ROLES.flatMap((mentee) => MENTOR_ROLES.map((mentor) => formOf(mentee, mentor)));
    expect(FORMS).toEqual(expect.arrayContaining(found.filter((form) => form !== null)));
  });
});
