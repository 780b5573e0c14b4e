import { declining } from '../../src/documents/declining';

test('a name is declined, and the school’s own form wins over the rule', () => {
  const { decline } = declining([{ nominative: 'Ким Юна Олеговна', forms: { dat: 'Ким Юне Олеговне' } }]);

  expect(decline('name', 'Иванова Мария Петровна', 'дат')).toEqual({ text: 'Ивановой Марии Петровне', sure: true });
  expect(decline('name', 'Ким Юна Олеговна', 'дат')).toEqual({ text: 'Ким Юне Олеговне', sure: true });
});

test.each(['{{ДИРЕКТОР}} $&', 'Иванова (зам.)', '12345'])(
  'what is not a name is printed as it stands and asked about: %s',
  (text) => {
    const { decline, doubts } = declining([]);

    expect(decline('name', text, 'вин')).toEqual({ text, sure: false });
    expect(doubts()).toEqual([{ nominative: text, case: 'вин', text }]);
  },
);
