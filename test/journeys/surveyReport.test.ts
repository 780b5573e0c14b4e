import { demoSettings, typeSettings } from '../../demo/prepareDemo';
import type { Host } from '../../host/contract';
import { textOf } from '../../src/documents/plainText';
import { ask, requestOf } from './school';
import { aPupil, aTeacher, many, typedSchool, typeRows } from './typedSchool';

let host: Host;

afterEach(() => host.close());

const answer = (place: number, more: Readonly<Record<string, string>>) => ({
  '№ ответа': `А-${String(place + 1).padStart(4, '0')}`,
  Состояние: 'Принят',
  'Учебный год': '2026/2027',
  'Ответ получен': `0${1 + place}.09.2026 10:00`,
  ...more,
});

const ofPupil = (place: number, more: Readonly<Record<string, string>> = {}) =>
  answer(place, { 'Код анкеты': 'needs-pupil', '#Теги по ответам': '#общение', ...more });

const openSchoolWith = async (answers: readonly Readonly<Record<string, string>>[]) => {
  host = await typedSchool(
    many(7, (place) => aPupil(place)),
    many(2, (place) => aTeacher(place)),
  );
  typeSettings(host, demoSettings());
  typeRows(host, 'АПО', answers);
};

const CONCLUSIONS = { Выводы: [['Нужны наставники-вожатые']], Предложения: [['Провести групповую встречу']] };
const DAYS = { 'Начало анализа': '2026-09-01', 'Конец анализа': '2026-09-05' };

const known = async (kind: string) => {
  const form = await ask(host, 'documents.view', { kind });
  const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  return { form, values, requests: form.lists.find(({ name }) => name === 'Запросы')?.rows };
};

test('the report on АПО begins with the figures of this year, and they reach the document', async () => {
  await openSchoolWith([
    ofPupil(0),
    ofPupil(1),
    ofPupil(2, { '#Теги по ответам': '#общение #профориентация' }),
    ofPupil(3),
    ofPupil(4, { '#Теги по ответам': '#профориентация' }),
    ofPupil(5, { 'Учебный год': '2025/2026', '#Теги по ответам': '#адаптация' }),
    ofPupil(6, { Состояние: 'Нет согласия', '#Теги по ответам': '#успеваемость' }),
    answer(7, { 'Код анкеты': 'needs-mentor', 'Чему хочет научиться': 'Обратная связь' }),
  ]);

  const { form, values, requests } = await known('survey-report-mentees');
  const request = requestOf(form, { Дата: '2026-09-20' });
  await ask(host, 'documents.create', { ...request, rows: { ...request.rows, ...CONCLUSIONS } });

  expect(values).toMatchObject({
    Приглашены: '7',
    Ответили: '5',
    'Начало анализа': '2026-09-01',
    'Конец анализа': '2026-09-05',
  });
  expect(requests).toEqual([
    ['#общение', '4'],
    ['#профориентация', '2'],
  ]);
  const report = host.files().find(({ name }) => name.startsWith('Отчёт по результатам анализа'));
  const text = textOf(host.fileContent(report?.id ?? ''));
  expect(text).toContain('Приглашено к участию: 7 чел., ответили: 5 чел.');
  expect(text).toMatch(/#общение\s+4/);
  expect(text).not.toMatch(/адаптация|успеваемость|Зорин/);
});

test('figures of fewer than five are not told; what the curator wrote before stays', async () => {
  await openSchoolWith([ofPupil(0), ofPupil(1)]);
  const few = await known('survey-report-mentees');

  expect(few.values).toMatchObject({ Приглашены: '7', Ответили: '' });
  expect(few.requests).toEqual([]);

  const request = requestOf(few.form, { Дата: '2026-09-20', Приглашены: '12', Ответили: '9', ...DAYS });
  const rows = { ...request.rows, ...CONCLUSIONS, Запросы: [['#общение', '9']] };
  await ask(host, 'documents.create', { ...request, rows });
  typeRows(
    host,
    'АПО',
    many(5, (place) => ofPupil(place + 2)),
  );
  const again = await known('survey-report-mentees');

  expect(again.values).toMatchObject({ Приглашены: '12', Ответили: '9' });
  expect(again.requests).toEqual([['#общение', '9']]);
});
