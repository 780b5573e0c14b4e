import { knownMentors, mentorMeant, mentorNumber } from '../../../src/ui/pairing/mentors';
import { sampleView } from '../samples';

test.each([
  ['М-0007', 'М-0007'],
  ['м-7', 'М-0007'],
  ['M0007', 'М-0007'],
  [' 7 ', 'М-0007'],
  ['М – 12 Белов Пётр', 'М-0012'],
  ['М-12345', 'М-12345'],
])('«%s» is the mentor %s', (text, id) => expect(mentorNumber(text)).toBe(id));

test.each(['', 'Н-0001', '0', 'М-0000', 'Кузнецова', '12345678'])('«%s» is no number of a mentor', (text) =>
  expect(mentorNumber(text)).toBe(''),
);

const known = knownMentors(sampleView(3));

test('mentors of suggestions, alternatives and prohibitions are each known once, by name', () => {
  expect(known.map(({ id }) => id)).toEqual(['М-0003', 'М-0004', 'М-0001', 'М-0002']);
});

test('a mentor may be meant by a unique part of the name', () => {
  expect(mentorMeant('белов', known)).toBe('М-0004');
  expect(mentorMeant('Кузнецова Ольга Владимировна', known)).toBe('М-0001');
});

test('a name that fits nobody or several means nobody', () => {
  expect(mentorMeant('морозов', [...known, { id: 'М-0009', name: 'Морозов Иван Петрович' }])).toBe('');
  expect(mentorMeant('Пушкин', known)).toBe('');
  expect(mentorMeant('  ', known)).toBe('');
});

test('a full name wins over longer names that contain it', () => {
  const namesakes = [
    { id: 'М-0001', name: 'Ким Юна' },
    { id: 'М-0002', name: 'Ким Юнатан' },
  ];
  expect(mentorMeant('ким юна', namesakes)).toBe('М-0001');
});
