import { consentStates } from '../../src/people/consentStates';
import type { ConsentEntry } from '../../src/registries/consentRegister';
import { aMentee, aMentor, TODAY } from '../pairing/people';

const NOTHING = new Map();

test('a pupil’s card names every kind of consent, and one more for each mentor of a pair at work', () => {
  const states = consentStates(aMentee(), NOTHING, TODAY, ['М-0007'], false);

  expect(states.map(({ caption, isOpen }) => [caption, isOpen])).toEqual([
    ['Обработка персональных данных', true],
    ['АПО и анкетирование', false],
    ['Публикация', false],
    ['Передача в другие организации', false],
    ['Встречи с этим наставником (М-0007)', false],
  ]);
  for (const { isOpen, text, actions } of states) {
    expect(text === '').toBe(isOpen);
    expect(actions.length > 0).toBe(!isOpen);
  }
});

test('only a teacher is asked for the consent of an employee', () => {
  const kinds = (role: string) =>
    consentStates(aMentor({ role }), NOTHING, TODAY, [], true).map(({ caption }) => caption);

  expect(kinds('Педагог')).toContain('Наставничество как работа (ст. 351.8 ТК РФ)');
  expect(kinds('Студент')).not.toContain('Наставничество как работа (ст. 351.8 ТК РФ)');
});

test('a consent recorded on the register is in order', () => {
  const signed: ConsentEntry = {
    ...{ kind: 'survey', signer: 'guardian', date: '2026-09-10' },
    ...{ until: null, mentorId: null, withdrawn: null },
  };
  const register = new Map([['Н-0001', [signed]]]);

  const [, survey] = consentStates(aMentee(), register, TODAY, [], false);

  expect(survey).toMatchObject({ isOpen: true, text: '' });
});
