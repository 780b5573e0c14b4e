import { withInitials } from '../../src/documents/initials';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('initials follow the surname in a text and stand before it in a signature', () => {
  const name = 'Иванова Мария Петровна';
  expect(withInitials(name, 'Ивановой Марии Петровне', 'text')).toBe('Ивановой\u00a0М.П.');
  expect(withInitials(name, name, 'signature')).toBe('М.П.\u00a0Иванова');
});

test('rare names keep what belongs to them', () => {
  const short = (name: string) => plain(withInitials(name, name, 'text'));
  expect(short('Ким Роман')).toBe('Ким Р.');
  expect(short('Долгих Сергей-Антон Петрович')).toBe('Долгих С.-А.П.');
  expect(short('Мамедов Рустам Эльдар оглы')).toBe('Мамедов Р.Э. оглы');
  expect(short('фон Дервиз Павел Ильич')).toBe('фон Дервиз П.И.');
  expect(short('Петров А.И.')).toBe('Петров А.И.');
  expect(plain(withInitials('фон Дервиз Павел', 'фон Дервизу Павлу', 'text'))).toBe('фон Дервизу П.');
});

test('a long surname may part from its initials, and what is no name is left whole', () => {
  const name = 'Константинопольская Александра';
  expect(withInitials(name, name, 'text')).toBe('Константинопольская А.');
  expect(withInitials('{{Куратор}}', '{{Куратор}}', 'text')).toBe('{{Куратор}}');
  expect(withInitials('', '', 'signature')).toBe('');
});
