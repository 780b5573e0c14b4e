import { groundsText } from '../../src/documents/grounds';

function text(...titles: string[]): string {
  return groundsText(titles.map((title) => ({ title }))).text.replace(/\u00a0/g, ' ');
}

test('without acts only the preposition is left', () => {
  expect(text()).toBe('с');
  expect(text(' ')).toBe('с');
});

test('acts come in the instrumental, joined by commas and a last «и»', () => {
  expect(text('Федеральный закон № 273-ФЗ', 'Распоряжение № Р-145', 'письмо № МР-42/02')).toBe(
    'с Федеральным законом № 273-ФЗ, распоряжением № Р-145, письмом № МР-42/02 и',
  );
});

test('a participle agrees, and its clause is closed before «и»', () => {
  expect(text('Концепция развития наставничества, утверждённая распоряжением № 1264-р.')).toBe(
    'с Концепцией развития наставничества, утверждённой распоряжением № 1264-р, и',
  );
});

test('the preposition becomes «со» before a hard cluster', () => {
  expect(text('Статья 351.8 Трудового кодекса')).toBe('со статьёй 351.8 Трудового кодекса и');
  expect(text('Стратегия воспитания')).toBe('со Стратегией воспитания и');
});

test('what stands in the instrumental already, or was written by the curator, is left as it is', () => {
  expect(text('распоряжением Министерства', 'Федеральным законом')).toBe(
    'с распоряжением Министерства, Федеральным законом и',
  );
  expect(groundsText([{ title: 'Хартия', instrumental: 'Хартией' }])).toEqual({ text: 'с\u00a0Хартией и', unsure: [] });
});

test('an act of an unknown kind is left in its form and marked', () => {
  expect(groundsText([{ title: 'Приказ № 1' }, { title: 'Хартия наставников' }]).unsure).toEqual([1]);
});
