import { ageGroup } from '../../src/registries/age';
import { type ConsentFacts, consentGate } from '../../src/registries/consent';
import type { ConsentKind } from '../../src/registries/consentRegister';
import { CONSENT_KINDS, SIGNERS } from '../../src/registries/vocabulary';
import { DAY, type Line, registerOf } from '../people/consentPeople';

const person = (changes: Partial<ConsentFacts> = {}): ConsentFacts => ({
  id: 'Н-0001',
  name: 'Зорина Алиса Петровна',
  role: 'Ученик',
  birthYear: 2013,
  consent: 'Даю согласие',
  guardianConsent: 'Сдано куратору',
  consentDate: '2026-09-10',
  answered: '2026-09-10T10:00:00',
  ...changes,
});

const adult = { id: 'М-0001', role: 'Педагог', birthYear: 1980, guardianConsent: null } as const;
const silent = { consent: null, guardianConsent: null, consentDate: null } as const;

const line = (kind: ConsentKind, changes: Line = {}): Line => ({
  personId: 'Н-0001',
  kind: CONSENT_KINDS[kind],
  signer: SIGNERS.guardian,
  date: '2026-09-10',
  ...changes,
});

function verdict(facts: ConsentFacts, lines: readonly Line[] = [], kind: ConsentKind = 'data', mentorId?: string) {
  const gate = consentGate(facts, registerOf(lines), DAY, kind, mentorId ?? null);
  return gate.open ? 'open' : gate.reason;
}

test.each([
  [2013, 'Ученик', null, 'child'],
  [2012, 'Ученик', null, 'child'],
  [2011, 'Ученик', null, 'teenager'],
  [2009, 'Ученик', null, 'teenager'],
  [2008, 'Студент', null, 'teenager'],
  [2008, 'Студент', 'Мне есть 18 лет', 'adult'],
  [2009, 'Студент', 'Мне есть 18 лет', 'teenager'],
  [2007, 'Ученик', null, 'adult'],
  [null, 'Ученик', 'Мне есть 18 лет', 'child'],
  [null, null, null, 'child'],
  [null, 'Педагог', null, 'adult'],
] as const)('born in %s, %s, who says %s, counts as %s', (birthYear, role, guardianConsent, group) => {
  expect(ageGroup({ birthYear, role, guardianConsent }, DAY)).toBe(group);
});

describe('whose signature is needed', () => {
  test('under 14 the parent’s alone', () => {
    expect(verdict(person(silent), [line('data')])).toBe('open');
    expect(verdict(person(silent), [line('data', { signer: SIGNERS.participant })])).toBe(
      'нет письменного согласия родителя',
    );
  });

  test('from 14 to 17 the parent’s and the pupil’s', () => {
    const teenager = person({ ...silent, birthYear: 2010 });
    const both = [line('data'), line('data', { signer: SIGNERS.participant })];
    expect(verdict(teenager, both)).toBe('open');
    expect(verdict(teenager, both.slice(0, 1))).toBe('нет согласия на обработку персональных данных');
    expect(verdict(teenager, both.slice(1))).toBe('нет письменного согласия родителя');
  });

  test('from 18 the person’s own', () => {
    const grown = person({ ...adult, ...silent });
    expect(verdict(grown, [line('data', { personId: 'М-0001' })])).toBe(
      'нет согласия на обработку персональных данных',
    );
    expect(verdict(grown, [line('data', { personId: 'М-0001', signer: SIGNERS.participant })])).toBe('open');
  });

  test('a signature of the register completes what the questionnaire left out', () => {
    expect(verdict(person({ guardianConsent: 'Сдам позже' }))).toBe('нет письменного согласия родителя');
    expect(verdict(person({ guardianConsent: 'Сдам позже' }), [line('data')])).toBe('open');
  });
});

describe('when a signature counts', () => {
  test.each([
    ['from its own day', { date: DAY }, 'open'],
    ['not before its day', { date: '2026-09-21' }, 'нет письменного согласия родителя'],
    ['up to the last day of its term', { until: DAY }, 'open'],
    ['not after it', { until: '2026-09-19' }, 'нет письменного согласия родителя: срок прежнего истёк'],
    [
      'not with a term that cannot be read',
      { until: 'до лета' },
      'нет письменного согласия родителя: срок прежнего истёк',
    ],
    ['not without a day', { date: '' }, 'нет письменного согласия родителя'],
    ['whatever the case and letters of the code', { personId: 'h-1' }, 'open'],
  ] as const)('%s', (_, changes, expected) => {
    expect(verdict(person(silent), [line('data', changes)])).toBe(expected);
  });
});

describe('a withdrawal', () => {
  const WITHDRAWN = 'согласие на обработку персональных данных отозвано';

  test('makes void all that was signed up to its day, the questionnaire too', () => {
    expect(verdict(person(), [line('data', { date: '', signer: '', withdrawn: '2026-09-15' })])).toBe(WITHDRAWN);
    expect(verdict(person(), [line('data', { date: '2026-09-16' }), line('data', { withdrawn: '2026-09-15' })])).toBe(
      'open',
    );
  });

  test('announced for a later day does not count yet', () => {
    expect(verdict(person(silent), [line('data', { withdrawn: '2026-09-21' })])).toBe('open');
  });

  test('that cannot be read counts for ever', () => {
    expect(verdict(person(), [line('data', { withdrawn: 'да' }), line('data', { date: DAY })])).toBe(WITHDRAWN);
  });

  test('of something that cannot be read is one of the processing', () => {
    expect(verdict(person(), [line('data', { kind: 'всё', withdrawn: '2026-09-15' })])).toBe(WITHDRAWN);
  });

  test('gives way to an answer that came later, and to none that only says a later day', () => {
    const withdrawn = [line('data', { withdrawn: '2026-09-12' })];
    const late = { consentDate: '2026-09-15' };
    expect(verdict(person({ ...late, answered: '2026-09-15T09:00:00' }), withdrawn)).toBe('open');
    expect(verdict(person({ ...late, answered: '2026-09-10T09:00:00' }), withdrawn)).toBe(WITHDRAWN);
    expect(verdict(person({ ...late, answered: null }), withdrawn)).toBe(WITHDRAWN);
  });

  test('of one kind leaves the others as they are', () => {
    const lines = [line('survey', { withdrawn: '2026-09-15' })];
    expect(verdict(person(), lines)).toBe('open');
    expect(verdict(person(), lines, 'survey')).toBe('согласие на анкетирование (АПО) отозвано');
  });

  test('is possible where no consent is asked for', () => {
    const grown = person({ ...adult, role: 'Студент' });
    const withdrawn = [line('survey', { personId: 'М-0001', withdrawn: '2026-09-15' })];
    expect(verdict(grown, [], 'survey')).toBe('open');
    expect(verdict(grown, withdrawn, 'survey')).toBe('согласие на анкетирование (АПО) отозвано');
  });
});

describe('the other kinds', () => {
  test('rest on the consent to processing', () => {
    expect(verdict(person(silent), [line('publication')], 'publication')).toBe(
      'нет согласия на обработку персональных данных',
    );
  });

  test.each([
    ['survey', 'нет согласия родителя на анкетирование (АПО)'],
    ['publication', 'нет согласия родителя на публикацию'],
    ['sharing', 'нет согласия родителя на передачу данных в другие организации'],
  ] as const)('%s of a child needs the parent', (kind, reason) => {
    expect(verdict(person(), [], kind)).toBe(reason);
    expect(verdict(person(), [line(kind)], kind)).toBe('open');
  });

  test('an agreement to one mentor is none to another', () => {
    const lines = [line('mentor', { mentorId: 'М-0001' })];
    expect(verdict(person(), lines, 'mentor', 'М-0001')).toBe('open');
    expect(verdict(person(), lines, 'mentor', 'М-0002')).toBe('нет согласия родителя на встречи с этим наставником');
    const back = [...lines, line('mentor', { withdrawn: '2026-09-15' })];
    expect(verdict(person(), back, 'mentor', 'М-0002')).toBe('согласие на встречи с этим наставником отозвано');
  });

  test('employees sign under the Labour Code, others need not', () => {
    expect(verdict(person(adult), [], 'employee')).toMatch(/351\.8/);
    expect(verdict(person({ ...adult, role: 'Выпускник' }), [], 'employee')).toBe('open');
  });

  test('the permission in the base lets other organisations know a mentor, until it is taken back', () => {
    const mentor = person({ ...adult, sharing: 'Да' });
    expect(verdict(mentor, [], 'sharing')).toBe('open');
    expect(verdict({ ...mentor, sharing: 'Нет' }, [], 'sharing')).toMatch(/нет согласия на передачу/);
    const withdrawn = [line('sharing', { personId: 'М-0001', withdrawn: '2026-01-01' })];
    expect(verdict(mentor, withdrawn, 'sharing')).toMatch(/отозвано/);
  });
});
