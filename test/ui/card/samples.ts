import type { CardView, TodayView } from '../../../src/panels';

const choice = (value: string, caption = value, note = '') => ({ value, caption, note });

export const sampleCard = (wish: Partial<CardView> = {}): CardView => ({
  id: 'М-0003',
  role: 'mentor',
  name: 'Громова Татьяна Петровна',
  about: 'учитель математики',
  status: 'В базе',
  tags: ['#математика', '#общение'],
  obstacles: [
    {
      id: 'certificate',
      text: 'Нет справки об отсутствии судимости',
      actions: [{ caption: 'Записать справку', deed: { kind: 'form', form: 'certificate', preset: '' } }],
    },
  ],
  consents: [
    { caption: 'Обработка персональных данных', isOpen: true, text: '', actions: [] },
    {
      caption: 'Публикация',
      isOpen: false,
      text: 'нет согласия на публикацию',
      actions: [{ caption: 'Записать', deed: { kind: 'form', form: 'consent', preset: 'publication' } }],
    },
  ],
  sections: [
    {
      id: 'answer',
      title: 'Ответы анкеты',
      entries: [
        {
          title: '',
          lines: [{ caption: 'Телефон', value: '+7 900 000-22-01', isLink: false }],
          place: { sheet: 'mentors', id: 'М-0003', column: '' },
        },
      ],
    },
    {
      id: 'pairs',
      title: 'Пары',
      entries: [
        {
          title: 'П-0001',
          lines: [{ caption: 'Ссылка', value: 'https://docs.google.com/document/d/1', isLink: true }],
          place: { sheet: 'pairs', id: 'П-0001', column: '' },
        },
      ],
    },
  ],
  actions: [
    { caption: 'Записать согласие', deed: { kind: 'form', form: 'consent', preset: '' } },
    { caption: 'Записать собеседование', deed: { kind: 'form', form: 'interview', preset: '' } },
    { caption: 'Изменить статус', deed: { kind: 'form', form: 'status', preset: '' } },
    { caption: 'Документы', deed: { kind: 'window', window: 'documents' } },
    { caption: 'Отозвать согласие', deed: { kind: 'form', form: 'withdraw', preset: '' } },
  ],
  choices: {
    today: '2026-09-20',
    curator: 'Иванова Мария Петровна',
    consents: [choice('data', 'Обработка персональных данных'), choice('mentor', 'Встречи с этим наставником')],
    signers: [choice('participant', 'Участник'), choice('guardian', 'Родитель (законный представитель)')],
    mentors: [choice('М-0007', 'Громов Пётр · М-0007')],
    certificates: [choice('record', 'Об отсутствии судимости')],
    criteria: [choice('Желание помогать', 'Желание помогать', 'Зачем хочет быть наставником.')],
    bestScore: 5,
    results: [choice('Готов'), choice('Отказ')],
    steps: [
      {
        ...choice('Обучен(а)', 'Обучен(а)', 'Пока нельзя: нет записи на листе «Обучение».'),
        isRefused: true,
        needsReason: false,
      },
      { ...choice('Выбыл(а)'), isRefused: false, needsReason: true },
    ],
    runningPairs: ['П-0001'],
  },
  ...wish,
});

export const sampleToday: TodayView = {
  day: '2026-09-20',
  groups: [
    {
      id: 'consent',
      title: 'Ждут согласия',
      urgency: 1,
      count: 60,
      lines: [
        {
          personId: 'М-0003',
          person: 'Громова Татьяна Петровна, учитель математики',
          text: 'нет согласия на обработку персональных данных, ждёт 9 дней',
          actions: [
            { caption: 'Записать согласие', deed: { kind: 'form', form: 'consent', preset: 'data' } },
            { caption: 'Карточка', deed: { kind: 'card' } },
          ],
        },
      ],
    },
    {
      id: 'decided',
      title: 'Решения по словам ещё не применены',
      urgency: 3,
      count: 1,
      lines: [
        {
          personId: '',
          person: '',
          text: 'решено слов: 2',
          actions: [{ caption: 'Применить', deed: { kind: 'command', command: 'receiveAnswers' } }],
        },
      ],
    },
  ],
};
