import { tracesOf, withoutTraces } from '../../src/people/traces';

const traces = tracesOf({
  name: 'Зорина Алёна Петровна',
  phone: '+79000002100',
  email: 'zorina@example.org',
  guardian: 'Зорин Пётр Ильич',
});

const cleaned = (text: string): string => withoutTraces(text, traces, 'Н-0001') ?? text;

test.each([
  ['Зорина Алёна Петровна', 'Н-0001'],
  ['хочу к зорина алена петровна!', 'хочу к Н-0001!'],
  ['Зорина А. П., Зорина А.П.', 'Н-0001, Н-0001'],
  ['А.П. Зорина | 6А', 'Н-0001 | 6А'],
  ['Зорина Алёна; Глебов Пётр', 'Н-0001; Глебов Пётр'],
  ['звонить +79000002100 или zorina@example.org', 'звонить  или'],
  ['мать: Зорин Пётр Ильич', 'мать: Н-0001'],
])('«%s» becomes «%s»', (text, expected) => {
  expect(cleaned(text)).toBe(expected);
});

test.each(['Зорина Вера Петровна', 'Назорина Алёна Петровна', 'Зорина Алёнамай', 'Зорина', ''])(
  '«%s» names somebody else and stays',
  (text) => {
    expect(withoutTraces(text, traces, 'Н-0001')).toBeNull();
  },
);

test('a name with signs of its own is found as it stands, and a short one is not looked for', () => {
  const odd = tracesOf({ name: "О'Нил $& (Ия)", phone: null, email: null });
  expect(withoutTraces("пара О'Нил $& (Ия) хороша", odd, 'Н-0002')).toBe('пара Н-0002 хороша');
  expect(tracesOf({ name: 'Ли', phone: '1', email: null })).toEqual({ names: [], contacts: [] });
});
