import type {
  DocumentForm,
  DocumentsView,
  ImportPreview,
  PairingView,
  PersonCard,
  SuggestionCard,
} from '../../src/panels';

// Invented people.
const surnames = [
  'Соколова',
  'Галиева',
  'Верхнеозёрская-Благовещенская',
  'Ким',
  'Орлова',
  'Журавлёва',
  'Зайцева',
  'Лебедева',
];
const names = [
  'Арина Денисовна',
  'Алсу Тимуровна',
  'Александра Константиновна',
  'Юна',
  'Мария Петровна',
  'Ева Олеговна',
];
const mentorNames = [
  'Кузнецова Ольга Владимировна',
  'Морозов Денис Алексеевич',
  'Абдрахманова Гульнара Ильдусовна',
  'Белов Пётр Ильич',
];
const abouts = ['7 «Б» класс', '5 «А» класс', '9 «В» класс', 'учитель физики, стаж 1 год'];
const forms = ['ученик – ученик', 'студент – ученик', 'учитель – учитель'];
const tags = [
  '#математика',
  '#общение',
  '#программирование',
  '#егэ',
  '#физика',
  '#читательская_грамотность',
  '#уверенность',
];
const requests = [
  'Не понимаю дроби и проценты, стесняюсь отвечать у доски.',
  '<b>Хочу</b> научиться писать игры, участвовать в олимпиаде и подготовить проект к весенней конференции школьников района, но не знаю, с чего начать.',
  '=HYPERLINK("http://example.com";"помогите")',
];

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
const id = (letter: string, number: number): string => `${letter}-${String(number).padStart(4, '0')}`;

const mentee = (at: number): PersonCard => ({
  id: id('Н', at + 1),
  name: `${pick(surnames, at)} ${pick(names, at * 5 + 1)}`,
  about: pick(abouts, at),
  tags: [pick(tags, at), pick(tags, at + 2), pick(tags, at + 3)],
  request: pick(requests, at),
});

const mentor = (at: number): PersonCard => ({
  id: id('М', at + 1),
  name: pick(mentorNames, at),
  about: 'МБОУ СОШ № 5, учитель математики высшей категории',
  tags: [pick(tags, at), pick(tags, at + 2), pick(tags, at + 5)],
  request: '',
});

const suggestion = (at: number): SuggestionCard => ({
  mentee: mentee(at),
  mentor: mentor(at),
  form: pick(forms, at),
  score: 140 - (at % 60),
  decision: at % 9 === 4 ? 'locked' : 'open',
  reasons: [
    `Совпали 2 тега из 3: ${pick(tags, at)} и ${pick(tags, at + 2)}.`,
    'Наставник указан в предпочтениях наставляемого первым.',
    'Обоим удобно встречаться по средам после уроков.',
    'Следующий по баллам наставник дал бы на 12 баллов меньше.',
  ],
  commonTags: [pick(tags, at), pick(tags, at + 2)],
  missingTags: [pick(tags, at + 3)],
  load: { taken: (at % 3) + 1, places: 3 },
  alternatives:
    at % 4 === 3
      ? []
      : [
          {
            id: 'М-0002',
            name: 'Морозов Денис Алексеевич',
            score: 128 - (at % 60),
            note: 'Совпал 1 тег, место свободно.',
          },
          {
            id: 'М-0003',
            name: 'Абдрахманова Гульнара Ильдусовна',
            score: 119 - (at % 60),
            note: 'Мест нет: заняты двое из двух.',
          },
        ],
});

/** What the script answers when `size` pairs are suggested. */
export const sampleView = (size: number): PairingView => {
  const suggestions = Array.from({ length: size }, (_, at) => suggestion(at));
  const score = suggestions.reduce((sum, card) => sum + card.score, 0);
  return {
    suggestions,
    unmatched: [
      {
        mentee: { ...mentee(size), tags: ['#астрономия'] },
        reason: 'Никто из наставников не предлагает #астрономия. Пригласите наставника с этим тегом.',
        waitingDays: 12,
        waitsForConsent: false,
        psychologist: 'Орехова Людмила Ивановна',
        nextSearch: '2026-10-04',
      },
      {
        mentee: mentee(size + 1),
        reason: 'У всех подходящих наставников заняты места.',
        waitingDays: null,
        waitsForConsent: false,
      },
      {
        mentee: mentee(size + 2),
        reason: 'Нет письменного согласия родителя.',
        waitingDays: 1,
        waitsForConsent: true,
      },
    ],
    forbidden: [{ menteeId: 'Н-0003', mentee: 'Ким Юна', mentorId: 'М-0004', mentor: 'Белов Пётр Ильич' }],
    totals: {
      mentees: size + 2,
      suggested: size,
      score,
      places: size + 14,
      alreadyPaired: 3,
      objective: 'coverage',
      other: { suggested: size - 1, score: score + 37 },
      comparison: '«Охват» даёт на 1 пару больше, «качество» – на 37 баллов больше.',
    },
    blockingPairs: [
      {
        menteeId: 'Н-0001',
        mentee: 'Соколова Арина Денисовна',
        mentorId: 'М-0002',
        mentor: 'Морозов Денис Алексеевич',
        text: 'Н-0001 и М-0002 подошли бы друг другу лучше.',
      },
    ],
    changes: [{ menteeId: 'Н-0002', mentee: 'Галиева Алсу Тимуровна', before: 'Белов Пётр Ильич', after: '' }],
    smallGroups: ['М-0003: в группе 1 человек, нужно не меньше 2.'],
    shortage: {
      places: 5,
      onePlaceMore: [
        { mentorId: 'М-0002', mentor: 'Морозов Денис Алексеевич', pairs: 1, score: 640 },
        { mentorId: 'М-0004', mentor: 'Белов Пётр Ильич', pairs: 0, score: 21 },
      ],
      lines: [
        { tag: '#астрономия', demand: 3, capacity: 0, deficit: 3, unmatched: 3, morePairs: 3 },
        { tag: '#физика', demand: 2, capacity: 4, deficit: 0, unmatched: 0, morePairs: 0 },
      ],
    },
    unapproved: 0,
    proof: { valid: true, text: 'Больше пар составить нельзя.\nСумма баллов наибольшая из возможных.' },
    problems: [],
  };
};

export const emptyView: PairingView = {
  ...sampleView(0),
  unmatched: [],
  forbidden: [],
  totals: { ...sampleView(0).totals, alreadyPaired: 0 },
};

const choices: ImportPreview['choices'] = [
  { key: 'name', caption: 'ФИО наставляемого', required: true },
  { key: 'role', caption: 'Кто обращается', required: true },
  { key: 'schoolClass', caption: 'Класс', required: false },
  { key: 'phone', caption: 'Контактные данные для связи (данные представителя)', required: false },
  { key: 'request', caption: 'Основной запрос наставляемого', required: false },
];

export const samplePreview: ImportPreview = {
  rows: 42,
  columns: [
    { header: 'Отметка времени', key: '', sure: true, note: 'Служебный столбец.' },
    { header: 'Фамилия, имя, отчество', key: 'name', sure: true, note: '' },
    { header: 'Кто Вы?', key: '', sure: false, note: 'Похоже на «Кто обращается».' },
    { header: 'Класс (для учеников)', key: 'schoolClass', sure: true, note: '' },
    {
      header: 'Телефон для связи (для учеников до 18 лет – телефон родителя)',
      key: 'phone',
      sure: false,
      note: 'Заголовок узнан не полностью.',
    },
    { header: 'Опишите запрос своими словами', key: 'request', sure: true, note: '' },
  ],
  choices,
  problems: [],
};

const node = (kind: string, basis: readonly string[], state: 'absent' | 'draft' | 'stale', text = '') => ({
  kind,
  title: `Документ ${kind}`,
  basis,
  state,
  text,
  link: '',
});

export const sampleDocuments: DocumentsView = {
  year: '2026/2027',
  now: [
    {
      kind: 'D7',
      title: 'Приказ о формировании наставнических пар (групп)',
      reason: 'пары ещё не утверждены приказом: 4',
    },
  ],
  stages: [
    {
      title: '5. Формирование наставнических пар (групп)',
      documents: [
        {
          kind: 'D7',
          title: 'Приказ о формировании наставнических пар (групп)',
          audience: 'one',
          group: 'Основные документы',
          entry: {
            id: 'Д-0003',
            number: '45-о',
            date: '2026-09-15',
            version: 1,
            status: 'Проект',
            link: 'https://docs.google.com/document/d/x/edit',
            stale: 'Устарел: изменилась дата – Приказ об утверждении плана (D3)',
          },
          made: 1,
        },
      ],
    },
    {
      title: '2. Формирование базы наставляемых',
      documents: [
        {
          kind: 'consent-adult',
          title: 'Согласие участника',
          audience: 'person',
          group: 'Согласия',
          entry: null,
          made: 2,
        },
      ],
    },
  ],
  map: [
    node('D2', [], 'draft', '№ 3 от 30.08.2026'),
    node('D3', ['D2'], 'stale', '№ 40-од'),
    node('D7', ['D3'], 'stale'),
  ],
  leftToday: 249,
};

export const sampleForm: DocumentForm = {
  kind: 'D7',
  title: 'Приказ о формировании наставнических пар (групп)',
  fields: [
    {
      ...field('Руководитель', 'Фамилия, имя, отчество руководителя?', 'name', 'Белов Пётр Ильич', true),
      isSetting: true,
    },
    field('Номер', 'Какой номер у документа?', 'text', '', true),
    field('Дата', 'Какой датой подписывается документ?', 'date', '2026-11-23', true),
    field('Куратор', 'Кто куратор?', 'name', 'Верхнеозёрская Ия Львовна', true),
    field('Контроль поручен', 'Поручить контроль другому человеку?', 'yesNo', 'Нет', false),
    { ...field('Контролирующий', 'На кого возложить контроль?', 'name', '', true), askedWhen: 'Контроль поручен' },
    {
      ...field('Должность контролирующего', 'Какую должность он занимает?', 'post', '', false),
      askedWhen: 'Контролирующий',
    },
  ],
  lists: [
    {
      name: 'Пары',
      caption: 'Какие пары входят в приказ?',
      required: true,
      columns: [],
      rows: [],
      options: [
        option('П-0001', 'Кузнецова Ольга Владимировна – Соколова Арина Денисовна', '', true),
        option('П-0002', 'Морозов Денис Алексеевич – Ким Юна', '', true),
        option('П-0003', 'Белов Пётр Ильич – Орлова Ева Олеговна', 'нет письменного согласия родителя', false),
      ],
    },
    {
      name: 'Решения',
      caption: 'Какие ещё решения приняты?',
      required: false,
      options: null,
      columns: [{ caption: 'Решение', kind: 'text', required: false }],
      rows: [['Отчёт заслушать в мае']],
    },
  ],
  subjectsCaption: 'Для кого',
  subjects: null,
  existing: null,
  basis: ['Протокол № 3 от 30.08.2026'],
  absent: [],
  people: [{ name: 'Ким Юна', post: 'педагог-психолог' }],
  template: { isOwn: false, link: '', problems: [] },
};

function field(
  name: string,
  caption: string,
  kind: DocumentForm['fields'][number]['kind'],
  value: string,
  required: boolean,
): DocumentForm['fields'][number] {
  return { name, caption, kind, value, required, askedWhen: '', help: '', isSetting: false, choices: [] };
}

function option(id: string, caption: string, blocked: string, chosen: boolean) {
  return { id, caption, note: 'ученик – ученик', blocked, chosen };
}
