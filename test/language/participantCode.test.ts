import { parseParticipantCode } from '../../src/language/participantCode';

test.each([
  ['Н-0007', 'Н-0007'],
  ['н-7', 'Н-0007'],
  [' М 0012 ', 'М-0012'],
  ['H-0001', 'Н-0001'],
  ['m12', 'М-0012'],
  ['Н–12345', 'Н-12345'],
])('%s is %s', (typed, code) => {
  expect(parseParticipantCode(typed)).toBe(code);
});

test.each(['', 'Н', '0007', 'П-0001', 'Н-0007а', 'Н-0007, М-0001', '=Н-0007', 'Н'.repeat(1000)])(
  '«%.20s» is no code',
  (typed) => {
    expect(parseParticipantCode(typed)).toBeUndefined();
  },
);
