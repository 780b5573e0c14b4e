import type { OrderMentor, OrderPair } from '../../src/documents/orderPeople';
import type { OrderRegister, OrderSettings } from '../../src/documents/pairsOrder';
import type { Decline } from '../../src/documents/values';

/** An invented school; nobody in it exists. */
export const SETTINGS: OrderSettings = {
  founder: 'Управление образования города Светлогорска',
  fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12» города Светлогорска',
  shortName: 'МБОУ «СШ № 12»',
  place: 'г. Светлогорск',
  kind: 'приказ',
  directorPost: 'Директор',
  directorName: 'Воробьёва Наталья Юрьевна',
  purpose: 'реализации программы наставничества в 2026/27 учебном году',
  acts: [
    { title: 'Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»' },
    { title: 'Распоряжение Министерства просвещения Российской Федерации от 25.12.2019 № Р-145' },
  ],
};

export const REGISTER: OrderRegister = {
  number: '45-о',
  date: '2026-09-15',
  planOrder: { number: '40-о', date: '2026-09-01' },
};

export const CURATOR = {
  id: 'К-1',
  name: 'Кузнецова Ольга Владимировна',
  place: 'Заместитель директора по воспитательной работе',
};

export const SECOND_CURATOR = { id: 'К-2', name: 'Лебедев Игорь Петрович', place: 'учитель информатики' };

export const PUPIL: OrderMentor = { id: 'М-0001', name: 'Петров Андрей Ильич', place: '10А', isEmployee: false };
const TEACHER: OrderMentor = {
  id: 'М-0002',
  name: 'Ким Роман',
  place: 'Учитель математики',
  isEmployee: true,
};

/** Three rows of the order from four rows of the sheet: the second mentor's two rows are one group. */
export const PAIRS: readonly OrderPair[] = [
  {
    mentor: PUPIL,
    mentees: [{ id: 'Н-0001', name: 'Соколова Арина Игоревна', place: '7Б' }],
    form: 'ученик – ученик',
    curator: CURATOR,
  },
  {
    mentor: TEACHER,
    mentees: [{ id: 'Н-0002', name: 'Ежова Василиса Дмитриевна', place: '6А' }],
    form: 'учитель – ученик',
    curator: CURATOR,
  },
  {
    mentor: { id: 'М-0003', name: 'Долгих Сергей Павлович', place: 'инженер ООО «Заря»', isEmployee: false },
    mentees: [{ id: 'Н-0004', name: 'Козлов Артём', place: '' }],
    form: 'работодатель – ученик',
    curator: CURATOR,
  },
  {
    mentor: TEACHER,
    mentees: [{ id: 'Н-0003', name: 'Мамедов Рустам Эльдар оглы', place: '6Б' }],
    form: 'учитель – ученик',
    curator: CURATOR,
  },
];

const FORMS: Readonly<Record<string, string>> = {
  'дат Кузнецова Ольга Владимировна': 'Кузнецовой Ольге Владимировне',
  'дат заместитель директора по воспитательной работе': 'заместителю директора по воспитательной работе',
  'дат Лебедев Игорь Петрович': 'Лебедеву Игорю Петровичу',
  'дат учитель информатики': 'учителю информатики',
  'вин Морозова Елена Сергеевна': 'Морозову Елену Сергеевну',
  'вин заместитель директора': 'заместителя директора',
};

/** A small table of forms; whatever is not in it comes back as it is and unsure. */
export const decline: Decline = (_field, text, gramCase) => {
  const form = FORMS[`${gramCase} ${text}`];
  return { text: form ?? text, sure: form !== undefined };
};
