import type { LikeRows } from '../../../src/panels';
import { proposedChoice, requestOf } from '../../../src/ui/duplicates/choice';

const rows: LikeRows = {
  base: 'mentees',
  one: { id: 'Н-0001', name: 'Зорина Алёна', about: '6А', namedOn: [] },
  other: { id: 'Н-0004', name: 'Зорина Алена', about: '6А', namedOn: ['Пары'] },
  reason: 'ФИО совпадает',
  survivor: 'other',
  fields: [
    { key: 'phone', caption: 'Телефон', one: '1', other: '2', suggested: 'one' },
    { key: 'email', caption: 'Почта', one: '', other: 'a@example.org', suggested: 'other' },
  ],
};

test('what is proposed is asked for when nobody changes it', () => {
  expect(requestOf(rows, proposedChoice(rows))).toEqual({ survivorId: 'Н-0004', removedId: 'Н-0001', take: ['phone'] });
});

test('with the other row staying, the values are taken the other way round', () => {
  const choice = { ...proposedChoice(rows), survivor: 'one' } as const;

  expect(requestOf(rows, choice)).toEqual({ survivorId: 'Н-0001', removedId: 'Н-0004', take: ['email'] });
});
