import type { Host } from '../../host/contract';
import { CATALOGUE } from '../../src/documents/catalogue';
import { textOf } from '../../src/documents/plainText';
import type { DocumentForm, DocumentRequest } from '../../src/panels';
import { ask, callsOf, column, deaths, pairedSchool, prepareOnce, records, reply, requestOf } from './school';

let school: { open(): Promise<Host>; remove(): void };
let host: Host;

beforeAll(async () => {
  school = await prepareOnce(async (fresh) => {
    await pairedSchool(4, 2, fresh);
    typeTeam(fresh);
  });
}, 120_000);
afterAll(() => school.remove());
beforeEach(async () => {
  host = await school.open();
});
afterEach(() => host.close());

const typeTeam = (fresh: Host): void => {
  fresh.type('Команда', 2, 1, [
    ['Иванова Мария Петровна', 'заместитель директора', 'план реализации', 'Да', 'Да'],
    ['Сидорова Ольга Ивановна', 'педагог-психолог', 'обучение наставников', 'Нет', 'Нет'],
  ]);
  const header = (fresh.values('Наставники')[0] ?? []).map(String);
  const pupilMentor: Record<string, string> = {
    '№ п/п': 'М-0009',
    'ФИО наставника': 'Юрьева Полина Максимовна',
    'Категория наставника': 'Ученик',
    Класс: '10А',
    'Основные компетенции наставника': 'Математика',
    'Согласие на обработку персональных данных': 'Даю согласие',
    'Письменное согласие родителя': 'Сдано куратору',
    'Дата подписания согласия': '11.09.2026',
  };
  fresh.type('Наставники', 4, 1, [header.map((caption) => pupilMentor[caption] ?? '')]);
  fresh.type('Педсовет', 2, 1, [
    ['Петрова Анна Сергеевна', 'директор', 'Председатель'],
    ['Сидорова Ольга Ивановна', 'педагог-психолог', 'Секретарь'],
    ['Иванова Мария Петровна', 'заместитель директора', 'Член совета'],
  ]);
};

const SAMPLES = {
  date: '2026-09-21',
  number: '1',
  name: 'Иванова Мария Петровна',
  post: 'учитель математики',
  yesNo: 'Нет',
  long: 'Проба текста',
  text: 'проба',
} as const;

/** Every question answered and every list with somebody in it, as a patient curator would. */
const filledIn = (form: DocumentForm): DocumentRequest => {
  const request = requestOf(form);
  return {
    ...request,
    values: Object.fromEntries(form.fields.map(({ name, kind, value }) => [name, value || SAMPLES[kind]])),
    chosen: Object.fromEntries(
      form.lists.flatMap(({ name, options }) =>
        options ? [[name, options.filter(({ blocked }) => blocked === '').map(({ id }) => id)]] : [],
      ),
    ),
    rows: Object.fromEntries(
      form.lists.flatMap(({ name, options, rows, columns }) =>
        options
          ? []
          : [
              [
                name,
                (rows.length > 0 ? rows : [[]]).map((cells) =>
                  columns.map(({ kind }, at) => cells[at] || SAMPLES[kind]),
                ),
              ],
            ],
      ),
    ),
    subjectIds:
      form.subjects
        ?.filter(({ blocked }) => blocked === '')
        .slice(0, 1)
        .map(({ id }) => id) ?? [],
  };
};

// An act of erasure needs somebody erased: test/journeys/withdrawal walks it.
const fillable = CATALOGUE.filter(({ isByCode }) => !isByCode);

test.each(fillable.map(({ id, title }) => [id, title]))('%s «%s» can be filled in the dialog alone', async (kind) => {
  const form = await ask(host, 'documents.view', { kind });

  const { text, problems } = await ask(host, 'documents.preview', filledIn(form));

  expect(problems).toEqual([]);
  expect(text).not.toBe('');
  expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
});

const googleDocs = (): string[] =>
  host
    .files()
    .filter(({ mimeType, trashed }) => mimeType.endsWith('.document') && !trashed)
    .map(({ id }) => id);

const textsOfDocuments = (): string[] => googleDocs().map((id) => textOf(host.fileContent(id)));

/** A request for everybody the document can be made for. */
const forAll = async (kind: string): Promise<DocumentRequest> => {
  const form = await ask(host, 'documents.view', { kind });
  return {
    ...filledIn(form),
    subjectIds: form.subjects?.filter(({ blocked }) => blocked === '').map(({ id }) => id) ?? [],
  };
};

/** Asks again and again, as the dialog does, until nothing is left. */
const untilDone = async (request: DocumentRequest): Promise<number> => {
  for (let calls = 1; ; calls++) {
    const { left } = await ask(host, 'documents.create', request);
    if (left === 0) return calls;
  }
};

const create = async (kind: string, values: Record<string, string> = {}) => {
  const request = filledIn(await ask(host, 'documents.view', { kind }));
  return ask(host, 'documents.create', { ...request, values: { ...request.values, ...values } });
};

const rowOfKind = (kind: string): number =>
  records(host, 'Документы').findIndex(({ Вид, Статус }) => Вид === kind && Статус !== 'Устарел') + 2;

const typeCell = (sheet: string, row: number, caption: string, text: string): void => {
  const header = (host.values(sheet)[0] ?? []).map(String);
  host.type(sheet, row, header.indexOf(caption) + 1, [[text]]);
};

test('killed at any call and repeated, four personal documents are made, none doubled and none half-filled', async () => {
  const wanted = await forAll('agreement');
  expect(wanted.subjectIds).toHaveLength(4);
  const whole = callsOf((await reply(host, 'documents.create', wanted)).cost);

  for (const fault of deaths(whole)) {
    await host.close();
    host = await school.open();
    await reply(host, 'documents.create', wanted, [fault]);
    await untilDone(wanted);

    expect(googleDocs()).toHaveLength(4);
    expect(column(host, 'Документы', 'Статус')).toEqual(['Проект', 'Проект', 'Проект', 'Проект']);
    expect(new Set(column(host, 'Документы', 'Ссылка')).size).toBe(4);
    expect(new Set(column(host, 'Документы', 'Для кого')).size).toBe(4);
    for (const text of textsOfDocuments()) expect(text).not.toContain('{{');
  }
}, 600_000);

test('the same people asked again get no second document', async () => {
  const wanted = await forAll('agreement');
  await untilDone(wanted);

  const again = await ask(host, 'documents.create', wanted);

  expect(again).toMatchObject({ ready: 4, left: 0 });
  expect(googleDocs()).toHaveLength(4);
});

test('what was asked once is offered the next time', async () => {
  await create('D1', { 'Вышестоящий орган': 'Управление образования' });

  const form = await ask(host, 'documents.view', { kind: 'D1' });

  expect(form.fields.find(({ name }) => name === 'Вышестоящий орган')?.value).toBe('Управление образования');
  expect(records(host, 'Ответы для документов')).toContainEqual(
    expect.objectContaining({ 'Что спрошено': 'Вышестоящий орган', Ответ: 'Управление образования' }),
  );
});

test('the usual plan is there to be changed, and what was changed is offered to the programme as well', async () => {
  const { lists } = await ask(host, 'documents.view', { kind: 'D3' });
  const usual = lists.find(({ name }) => name === 'План')?.rows ?? [];
  expect(usual.length).toBeGreaterThan(9);
  for (const cells of usual) expect(cells.filter(Boolean)).toHaveLength(4);

  const request = filledIn(await ask(host, 'documents.view', { kind: 'D3' }));
  const own = [['Дебаты наставников', 'ноябрь', 'куратор', 'протокол']];
  await ask(host, 'documents.create', { ...request, rows: { ...request.rows, План: own } });

  const programme = await ask(host, 'documents.view', { kind: 'programme' });
  expect(programme.lists.find(({ name }) => name === 'План')?.rows).toEqual(own);
});

test('a changed date of a basis marks what rests on it and what rests on that', async () => {
  await create('D2', { Номер: '3', Дата: '2026-08-30' });
  await create('D3', { Номер: '40-од', Дата: '2026-09-01' });
  await create('D7', { Номер: '45-о', Дата: '2026-09-21' });
  expect(records(host, 'Документы').map(({ Актуальность }) => Актуальность)).toEqual(['', '', '']);

  typeCell('Документы', rowOfKind('D2'), 'Дата', '29.08.2026');
  const { map } = await ask(host, 'documents.list', null);

  expect(map.filter(({ state }) => state === 'stale').map(({ kind }) => kind)).toEqual(['D3', 'D7']);
  expect(records(host, 'Документы')[rowOfKind('D3') - 2]?.Актуальность).toBe(
    'Устарел: изменилась дата – Протокол заседания педагогического совета (D2)',
  );
  const again = await create('D3');
  expect(again.made[0]).toMatchObject({ number: '40-од', version: 2 });
});

test('the order on pairs takes date and number from the registered order on the plan', async () => {
  await create('D2', { Номер: '3', Дата: '2026-08-30' });
  await create('D3', { Номер: '77-од', Дата: '2026-09-02' });

  const form = await ask(host, 'documents.view', { kind: 'D7' });
  const { text } = await ask(host, 'documents.preview', filledIn(form));

  expect(form.fields.map(({ name }) => name)).not.toContain('Номер приказа о плане');
  expect(text.replace(/\u00a0/g, ' ')).toContain('№ 77-од');
});

test('a council without a quorum, or with more votes than people, makes no protocol', async () => {
  const request = filledIn(await ask(host, 'documents.view', { kind: 'D2' }));

  const few = await ask(host, 'documents.preview', {
    ...request,
    chosen: { ...request.chosen, Присутствовали: ['Петрова Анна Сергеевна'] },
  });
  const many = await ask(host, 'documents.preview', { ...request, values: { ...request.values, 'За о плане': '9' } });

  expect(few.problems.map(({ code }) => code)).toContain('council-no-quorum');
  expect(many.problems.map(({ code }) => code)).toEqual(['council-votes']);
});

test("the school's own text is what gets filled, and the built-in one comes back", async () => {
  const own = await ask(host, 'documents.template', { kind: 'site-page', action: 'edit' });
  expect(own.template).toMatchObject({ isOwn: true, problems: [] });

  const request = filledIn(await ask(host, 'documents.view', { kind: 'site-page' }));
  const preview = await ask(host, 'documents.preview', request);
  const restored = await ask(host, 'documents.template', { kind: 'site-page', action: 'restore' });

  expect(preview.text).toContain('Как идёт работа');
  expect(restored.template.isOwn).toBe(false);
  expect(googleDocs()).toEqual([]);
});

test('no name of a pupil gets into the folder for the expert or the page for the site', async () => {
  await create('D7', { Номер: '45-о', Дата: '2026-09-21' });
  typeCell('Документы', rowOfKind('D7'), 'Ссылка на сайте школы', 'https://school.example/45-o');
  for (const kind of ['expert-folder', 'site-page']) await create(kind);

  const texts = textsOfDocuments().filter((text) => /ПАПКА ЭКСПЕРТА|К кому обратиться/.test(text));
  const surnames = column(host, 'Наставляемые', 'ФИО наставляемого').map((name) => String(name).split(' ')[0] ?? '');

  expect(texts).toHaveLength(2);
  expect(texts.join('\n')).toContain('https://school.example/45-o');
  expect(texts.join('\n')).toContain('документа нет');
  for (const surname of surnames) expect(texts.join('\n')).not.toContain(surname);
});

test('documents lie in folders by year and stage', async () => {
  await create('D7', { Номер: '45-о', Дата: '2026-09-21' });

  const files = host.files();
  const path = (id: string): string => {
    const file = files.find((one) => one.id === id);
    return file ? [path(file.parents[0] ?? ''), file.name].filter(Boolean).join(' / ') : '';
  };
  expect(path(files.find(({ id }) => id === googleDocs()[0])?.parents[0] ?? '')).toBe(
    'Наставничество / 2026–2027 / 5. Формирование пар',
  );
});

test('a mentor with several mentees gets one consent of an employee, each mentee an agreement of their own', async () => {
  const group = await forAll('consent-employee');
  await untilDone(group);
  await untilDone(await forAll('agreement'));

  const rows = records(host, 'Документы');
  const concerned = (kind: string) => rows.filter(({ Вид }) => Вид === kind).map((row) => row['Кого касается']);
  expect(group.subjectIds).toEqual(['М-0001, педагог – ученик', 'М-0002, педагог – ученик']);
  expect(concerned('consent-employee')).toEqual(['П-0001, П-0003', 'П-0002, П-0004']);
  expect(concerned('agreement')).toEqual(['П-0001', 'П-0002', 'П-0003', 'П-0004']);
  const consent = textsOfDocuments().find((text) => text.includes('по наставничеству в отношении')) ?? '';
  expect(consent).toContain('в отношении Зориной Алёны Петровны (6А), Зориной Веры Петровны (6А) в период');
});

test('a mentee without consent is left out of the paper of the group, and the choice says so', async () => {
  typeCell('Наставляемые', 2, 'Согласие на обработку персональных данных', 'Не даю согласие');

  const form = await ask(host, 'documents.view', { kind: 'analytical-note' });
  const { text } = await ask(host, 'documents.preview', filledIn(form));

  expect(form.subjects?.map(({ note }) => note)).toEqual(['без согласия, не войдут: 1', '']);
  expect(text).toContain('Зорина Вера Петровна');
  expect(text).not.toContain('Зорина Алёна Петровна');
});

test('numbered personal documents get numbers one after another, and keep them when asked again', async () => {
  const wanted = await forAll('addendum-mentor');
  const numbered = { ...wanted, values: { ...wanted.values, Номер: '9-д' } };

  const first = await ask(host, 'documents.create', numbered);
  const again = await ask(host, 'documents.create', numbered);

  expect(first.made.map(({ number }) => number)).toEqual(['9-д', '10-д']);
  expect(again.made.map(({ number }) => number)).toEqual(['9-д', '10-д']);
  // each has a labour contract of their own, to be written in by hand
  for (const text of textsOfDocuments()) expect(text).toMatch(/к трудовому договору от _+ №\s_+/);
});

test('a consent for adults is not offered to children, nor one of parents to adults', async () => {
  const idsOf = async (kind: string) =>
    (await ask(host, 'documents.view', { kind })).subjects?.map(({ id }) => id.charAt(0)).join('');

  expect(await idsOf('consent-adult')).toBe('ММ');
  expect(await idsOf('consent-guardian')).toBe('ННННМ');
  expect(await idsOf('thanks-letter-parents')).toBe('М');
});

test('a person whose row lacks something needed is passed over and told apart by number, the others get theirs', async () => {
  typeCell('Наставляемые', 2, 'ФИО родителя (законного представителя)', 'Зорин Пётр Павлович');
  const wanted = await forAll('consent-guardian');

  const { ready, refused } = await ask(host, 'documents.create', wanted);

  expect(ready).toBe(1);
  expect(refused).toHaveLength(4);
  expect(refused[0]?.message).toMatch(/^Н-000\d: Не заполнено поле «Законный представитель»/);
  expect(refused.map(({ message }) => message).join()).not.toContain('Зорин');
});

test('a corrected form is printed and remembered on its sheet', async () => {
  const request = filledIn(await ask(host, 'documents.view', { kind: 'D7' }));
  const forms = { 'Иванова Мария Петровна|дат': 'Ивановой Маше Петровне' };

  const { text } = await ask(host, 'documents.preview', { ...request, forms });
  await ask(host, 'documents.create', { ...request, forms });

  expect(text).toContain('Ивановой Маше Петровне');
  expect(column(host, 'Формы имён', 'Кому? (дательный)')).toEqual(['Ивановой Маше Петровне']);
});
