import { fromFormResponse } from '../../src/questionnaires/formResponse';
import { mentees } from '../../src/registries/mentees';
import { answersOf } from './fixture';

const response = {
  responseId: 'ACYD-1',
  at: '2026-10-05T10:02:33',
  email: 'Yolkina@example.org',
  answers: {
    name: 'Ёлкина Вера Семёновна',
    role: 'Ученик',
    schoolClass: '8-Б',
    birthYear: '2012',
    phone: '8(900)100-11-03',
    guardian: 'Ёлкин Семён Петрович',
    needs: ['Русский язык', 'Творчество (музыка, рисунок, театр)'],
    request: 'пугают сочинения',
    wanted: ['Учитель'],
    times: ['Вт после уроков'],
    meeting: ['Очно'],
    consent: 'Даю согласие',
    guardianConsent: 'Сдам позже',
  },
};

test('a response reads like the row its export has', () => {
  const row = answersOf('answers-mentees', 'mentees').find(({ values }) => values.name === 'Ёлкина Вера Семёновна');
  const answer = fromFormResponse(mentees, response, 'Анкета наставляемого');
  expect(answer.values).toEqual(row?.values);
  expect(answer.at).toBe(row?.at);
  expect(answer.answerId).toBe('ACYD-1');
});

test('questions may be given by their titles, and unknown ones are left out', () => {
  const { name, ...others } = response.answers;
  const answers = { ...others, 'Фамилия, имя,  отчество': name, 'Любимый цвет': 'синий' };
  expect(fromFormResponse(mentees, { ...response, answers }, 'А').values).toEqual(
    fromFormResponse(mentees, response, 'А').values,
  );
});

test('a form cannot fill a column that is not asked', () => {
  const answers = { ...response.answers, status: 'В паре', id: 'Н-0001', answered: '2020-01-01' };
  const answer = fromFormResponse(mentees, { ...response, answers }, 'А');
  expect(answer.values).toEqual(fromFormResponse(mentees, response, 'А').values);
  expect(answer.at).toBe(response.at);
});

test('a day chosen in a date question is read', () => {
  const answers = { ...response.answers, consentDate: '2026-10-04' };
  expect(fromFormResponse(mentees, { ...response, answers }, 'А').values.consentDate).toBe('2026-10-04');
});

test('a problem of a response names the question and no row', () => {
  const answers = { ...response.answers, schoolClass: '99Ы' };
  const [problem] = fromFormResponse(mentees, { ...response, answers }, 'Анкета наставляемого').problems;
  expect(problem?.where).toEqual({ sheet: 'Анкета наставляемого', column: 'Класс (для учеников)' });
  expect(problem?.message).toMatch(/^«Класс \(для учеников\)»: ответ не распознан\./);
});
