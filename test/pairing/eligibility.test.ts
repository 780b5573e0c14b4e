import { obstacle, rules, trace } from '../../src/pairing/eligibility';
import { gather } from '../../src/pairing/gather';
import type { PairingInput } from '../../src/pairing/input';
import type { Mentee } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import { inputOf, settings } from './people';

/** The first rule that Н-0001 and М-0001 break, and its reason. */
function broken(mentee: Partial<Mentee>, mentor: Partial<Mentor>, more: Partial<PairingInput> = {}) {
  const { mentees, mentors, context } = gather(inputOf([mentee], [mentor], more));
  const [one, other] = [mentees[0], mentors[0]];
  if (!one || !other) throw new Error('nobody');
  const rule = obstacle(one, other, context);
  return rule ? [rule.name, rule.reason(one, other, context)] : undefined;
}

test('two people who fit break no rule', () => {
  expect(broken({}, {})).toBeUndefined();
});

describe('consent', () => {
  test('a child without the written consent of a parent is not paired', () => {
    expect(broken({ guardianConsent: 'Сдам позже' }, {})).toEqual([
      'menteeConsent',
      'нет письменного согласия родителя',
    ]);
  });
  test('a mentor who did not agree is not paired', () => {
    expect(broken({}, { consent: null })?.[0]).toBe('mentorConsent');
  });
});

describe('status and pairs at work', () => {
  test.each([['Выбыл(а)'], ['Завершил(а)']])('a mentee with the status «%s» is out', (status) => {
    expect(broken({ status }, {})?.[0]).toBe('menteeStatus');
  });
  test('a mentor who left is out', () => {
    expect(broken({}, { status: 'Выбыл(а)' })).toEqual(['mentorStatus', 'наставник выбыл из программы']);
  });
  test('only mentors approved by order, if the school says so', () => {
    const strict = { settings: settings({ registryOnly: 'да' }) };
    expect(broken({}, { status: 'В базе' }, strict)?.[0]).toBe('registryOnly');
    expect(broken({}, { status: 'В реестре' }, strict)).toBeUndefined();
    expect(broken({}, { status: 'В паре', capacity: 2 }, strict)).toBeUndefined();
  });
  test('a mentee who has a pair at work is not paired again', () => {
    expect(broken({}, { capacity: 5 }, { running: [{ menteeId: 'Н-0001', mentorId: 'М-0001' }] })).toEqual([
      'menteeFree',
      'у наставляемого уже есть пара: наставник М-0001',
    ]);
  });
});

describe('places', () => {
  test('0 places: the mentor takes nobody', () => {
    expect(broken({}, { capacity: 0 })).toEqual(['places', 'наставник сейчас никого не берёт']);
  });
  test('pairs at work take places', () => {
    const running = [{ menteeId: 'Н-0009', mentorId: 'М-0001' }];
    expect(broken({}, { capacity: 1 }, { running })).toEqual(['places', 'все места наставника заняты (1 из 1)']);
    expect(broken({}, { capacity: 2 }, { running })).toBeUndefined();
  });
  test('the limit of the school holds against a mentor who wants more', () => {
    const running = ['Н-0007', 'Н-0008'].map((menteeId) => ({ menteeId, mentorId: 'М-0001' }));
    expect(broken({}, { capacity: 9 }, { running, settings: settings({ capacityLimit: '2' }) })?.[0]).toBe('places');
  });
  test('a mentor who did not answer has the usual number of places', () => {
    expect(broken({}, { capacity: null }, { settings: settings({ capacityDefault: '0' }) })?.[0]).toBe('places');
    expect(broken({}, { capacity: null })).toBeUndefined();
  });
});

describe('certificate of mentors from outside', () => {
  test.each([['Есть'], ['Есть, от 01.09.2026']])('«%s» counts', (certificate) => {
    expect(broken({}, { role: 'Студент', certificate })).toBeUndefined();
  });
  test.each([['Заказана'], ['Заказана на Госуслугах'], ['Нет'], [null], ['есть, но просрочена'], ['Естьь']])(
    '%p does not',
    (certificate) => {
      expect(broken({}, { role: 'Выпускник', certificate })?.[0]).toBe('certificate');
    },
  );
  test('it is not asked of the school’s own people, nor where the rule is off', () => {
    expect(broken({}, { role: 'Педагог', certificate: null })).toBeUndefined();
    expect(
      broken({}, { role: 'Студент', certificate: null }, { settings: settings({ certificateNeeded: 'Нет' }) }),
    ).toBeUndefined();
  });
});

describe('age', () => {
  test('the mentor’s wish covers the class or does not', () => {
    expect(broken({ schoolClass: '7Б' }, { audience: '5-8' })).toBeUndefined();
    expect(broken({ schoolClass: '9Б' }, { audience: '5-8' })).toEqual([
      'audience',
      'наставник указал, с кем готов работать: 5–8 классы',
    ]);
  });
  test('an unsure letter does not hide the number of the class', () => {
    expect(broken({ schoolClass: '7Б?' }, { audience: '5-8' })).toBeUndefined();
  });
  test('an unreadable class is not eligible where the mentor limits the age', () => {
    expect(broken({ schoolClass: null }, { audience: '5-8' })).toEqual([
      'audience',
      'класс наставляемого не распознан',
    ]);
    expect(broken({ schoolClass: null }, { audience: 'все' })).toBeUndefined();
  });
  test('teachers need a mentor who works with teachers', () => {
    const teacher = { role: 'Педагог', birthYear: 1990, schoolClass: null };
    expect(broken(teacher, { audience: '5-8' })?.[0]).toBe('audience');
    expect(broken(teacher, { audience: 'молодые педагоги' })).toBeUndefined();
  });
  test('students need a mentor who works with students', () => {
    const student = { role: 'Студент', birthYear: 2000, schoolClass: null };
    expect(broken(student, { audience: '9-11' })?.[0]).toBe('audience');
    expect(broken(student, { audience: '9-11, студенты' })).toBeUndefined();
  });
  const pupil = { role: 'Ученик', birthYear: 2010, guardianConsent: 'Сдано куратору' };
  test('a pupil is not mentored by a younger one, unless the school allows it', () => {
    expect(broken({ schoolClass: '7Б' }, { ...pupil, schoolClass: '6А' })).toEqual([
      'older',
      'ученик-наставник младше подопечного',
    ]);
    expect(broken({ schoolClass: '7Б' }, { ...pupil, schoolClass: '7А' })).toBeUndefined();
    expect(
      broken({ schoolClass: '7Б' }, { ...pupil, schoolClass: '6А' }, { settings: settings({ olderMentor: 'Нет' }) }),
    ).toBeUndefined();
  });
  test('a pupil-mentor’s class may stand in the question about the place of study', () => {
    expect(broken({ schoolClass: '7Б' }, { ...pupil, workplace: '11 А класс' })).toBeUndefined();
    expect(broken({ schoolClass: '7Б' }, { ...pupil, workplace: 'МБОУ СОШ № 5, 6 «Б»' })?.[0]).toBe('older');
    expect(broken({ schoolClass: '7Б' }, { ...pupil, workplace: '-' })).toEqual([
      'older',
      'класс наставника не распознан',
    ]);
  });
});

describe('request, wishes and identity', () => {
  test('there must be a common or a close tag', () => {
    expect(broken({ tags: ['#химия'] }, { tags: ['#математика'] })?.[0]).toBe('tags');
    expect(broken({ tags: ['#химия'] }, { tags: ['#биология'] })).toBeUndefined();
    expect(broken({ tags: ['#биология'] }, { tags: ['#химия'] })).toBeUndefined();
  });
  test('whoever has no recognised tag may be paired with anybody', () => {
    expect(broken({ tags: [] }, { tags: ['#химия'] })).toBeUndefined();
    expect(broken({ tags: null }, { tags: null })).toBeUndefined();
  });
  test('an ordinary wish is a preference, «только» is a rule', () => {
    expect(broken({ wanted: ['Студент'] }, {})).toBeUndefined();
    expect(broken({ wanted: ['только студент'] }, {})).toEqual([
      'wantedOnly',
      'наставляемый согласен только на студента',
    ]);
    expect(broken({ wanted: ['только учитель'] }, {})).toBeUndefined();
    expect(
      broken({ wanted: ['только студент'] }, {}, { settings: settings({ wantedMatters: 'Нет' }) }),
    ).toBeUndefined();
  });
  test('nobody mentors themselves', () => {
    const person = { name: 'Ёжова Анна Петровна', birthYear: 1990, role: 'Педагог', schoolClass: null };
    expect(broken(person, { ...person, name: 'Ежова  анна Петровна' })?.[0]).toBe('oneself');
    expect(broken(person, { ...person, birthYear: 1960 })).toBeUndefined();
  });
  test('a forbidden pair stays forbidden', () => {
    const wishes = [{ menteeId: 'Н-0001', mentorId: 'М-0001', wish: 'forbid' as const }];
    expect(broken({}, {}, { wishes })).toEqual(['forbidden', 'вы запретили эту пару']);
  });
  test('roles without a form make no pair', () => {
    expect(
      broken({ role: 'Педагог', birthYear: 1990 }, { role: 'Специалист с предприятия', certificate: 'Есть' }),
    ).toEqual(['form', 'нет формы наставничества, где наставник – специалист с предприятия, а наставляемый – педагог']);
  });
  test('a number that stands in two rows keeps the person out', () => {
    const { mentees } = gather(inputOf([{ id: 'Н-0001' }, { id: 'Н-0001' }], [{}]));
    expect(mentees.map(({ repeated }) => repeated)).toEqual([true]);
  });
});

describe('the trace', () => {
  test('answers with every rule, passed or not, and the points', () => {
    const { mentees, mentors, context, weights } = gather(
      inputOf([{ tags: ['#химия'] }], [{ audience: '1-4', certificate: null }], {
        settings: settings({ certificateNeeded: 'Нет' }),
      }),
    );
    const [mentee, mentor] = [mentees[0], mentors[0]];
    if (!mentee || !mentor) throw new Error('nobody');
    const lines = trace(mentee, mentor, context, weights);
    expect(lines).toHaveLength(rules.length + 1);
    expect(lines.filter(({ passed }) => !passed).map(({ text }) => text)).toEqual([
      'ни одного общего или близкого тега',
      'наставник указал, с кем готов работать: 1–4 классы',
    ]);
    expect(lines.find(({ rule }) => rule.startsWith('Есть справка'))?.text).toBe('правило выключено в «Настройках»');
    expect(lines.at(-1)?.text).toMatch(
      /^\d+: теги 0, время 75, формат 50, желаемый наставник 200, ожидание 5, ролевая модель 0, предпочтения 0$/,
    );
  });
});
