import { OBLIQUE } from '../../src/language/cases';
import { declineOrganisation, declinePost } from '../../src/language/posts';
import { table } from './table';

test.each(table('declinedPosts.tsv'))('declines the post «%s»', (post = '', ...expected) => {
  expect(OBLIQUE.map((kase) => declinePost(post, kase))).toEqual(expected.map((text) => ({ text, sure: true })));
  expect(declinePost(post, 'nom')).toEqual({ text: post, sure: true });
});

test.each([
  'куратор',
  'методист',
  'педагог-организатор',
  'заместитель директора по ВР',
  'заместитель директора по НМР',
  'преподаватель-организатор ОБЗР',
  'наставник',
  'тьютор',
  'инженер-конструктор',
  'председатель совета старшеклассников',
])('knows the post «%s»', (post) => {
  expect(declinePost(post, 'ins').sure).toBe(true);
});

test('an unknown post stays as it is and is marked', () => {
  expect(declinePost('гений места', 'dat')).toEqual({ text: 'гений места', sure: false });
  expect(declinePost('{{ДИРЕКТОР}}', 'dat')).toEqual({ text: '{{ДИРЕКТОР}}', sure: false });
});

test('the school’s own forms win', () => {
  const own = [{ nominative: 'Гений места', forms: { dat: 'гению места' } }];
  expect(declinePost('гений  места', 'dat', own)).toEqual({ text: 'гению места', sure: true });
  expect(declineOrganisation('гений места', 'dat', own)).toEqual({ text: 'гению места', sure: true });
});

test.each([
  ['гимназия № 14', 'gen', 'гимназии № 14'],
  ['средняя школа № 5', 'acc', 'среднюю школу № 5'],
  ['Коктубейская ООШ', 'ins', 'Коктубейской ООШ'],
  ['лицей № 1', 'acc', 'лицей № 1'],
  ['лицей № 1', 'gen', 'лицея № 1'],
  ['МБОУ «СОШ № 5»', 'dat', 'МБОУ «СОШ № 5»'],
  ['педагогический колледж', 'ins', 'педагогическим колледжем'],
  ['Дворец детского творчества', 'gen', 'Дворца детского творчества'],
  ['Министерство образования Забайкальского края', 'gen', 'Министерства образования Забайкальского края'],
  [
    'муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5»',
    'pre',
    'муниципальном бюджетном общеобразовательном учреждении «Средняя школа № 5»',
  ],
  ['управление образования', 'ins', 'управлением образования'],
  ['училище олимпийского резерва', 'gen', 'училища олимпийского резерва'],
] as const)('declines the organisation «%s» (%s)', (name, kase, expected) => {
  expect(declineOrganisation(name, kase)).toEqual({ text: expected, sure: true });
});

test('an organisation under a name of its own is not declined and is marked', () => {
  expect(declineOrganisation('Ромашка', 'gen')).toEqual({ text: 'Ромашка', sure: false });
});
