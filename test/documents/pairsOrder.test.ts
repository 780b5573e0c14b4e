import { templateDocx } from '../../build/templateDocx.mjs';
import { checkTemplate } from '../../src/documents/checkTemplate';
import { missing } from '../../src/documents/missing';
import type { OrderPair } from '../../src/documents/orderPeople';
import { type OrderRegister, pairsOrderFacts } from '../../src/documents/pairsOrder';
import { textOf } from '../../src/documents/plainText';
import { render } from '../../src/documents/render';
import { PAIRS_ORDER } from '../../src/documents/templates/pairsOrder';
import { prepareValues } from '../../src/documents/values';
import { CURATOR, decline, PAIRS, REGISTER, SECOND_CURATOR, SETTINGS } from './sampleOrder';

let template: Uint8Array;
beforeAll(async () => {
  template = await templateDocx(PAIRS_ORDER);
});

function orderText(pairs: readonly OrderPair[], register: OrderRegister = REGISTER, settings = SETTINGS): string {
  const { facts } = pairsOrderFacts(settings, pairs, register);
  const { values } = prepareValues(PAIRS_ORDER, facts, decline, { dateStyle: 'words' });
  expect(missing(PAIRS_ORDER, values)).toEqual([]);
  return textOf(render(template, values)).replace(/\u00a0/g, ' ');
}

const GOLDEN = `Управление образования города Светлогорска
Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12» города Светлогорска
(МБОУ «СШ № 12»)
ПРИКАЗ
15 сентября 2026 г.\t№ 45-о
г. Светлогорск
О формировании наставнических пар (групп)
В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации», распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145 и планом реализации целевой модели наставничества, утверждённым приказом директора от 1 сентября 2026 г. № 40-о, в целях реализации программы наставничества в 2026/27 учебном году
ПРИКАЗЫВАЮ:
1. Сформировать следующие наставнические пары (группы):
№\tНаставник, класс (должность)\tНаставляемый (наставляемые), класс (должность)\tФорма\tКуратор
1\tПетров Андрей Ильич, 10А\tСоколова Арина Игоревна, 7Б\tученик – ученик\tКузнецова О.В.
2\tКим Роман, учитель математики\tЕжова Василиса Дмитриевна, 6А;
Мамедов Рустам Эльдар оглы, 6Б\tучитель – ученик\tКузнецова О.В.
3\tДолгих Сергей Павлович, инженер ООО «Заря»\tКозлов Артём\tработодатель – ученик\tКузнецова О.В.

2. Куратору наставнических пар (групп) Кузнецовой Ольге Владимировне, заместителю директора по воспитательной работе:
2.1. Оказывать наставническим парам (группам) поддержку в разработке собственных дорожных карт, их корректировке и отслеживании результатов.
2.2. Отслеживать выполнение дорожных карт.
2.3. Отчитываться перед руководителем проекта о реализации цикла наставнической работы.
3. Контроль за исполнением приказа оставляю за собой.

Директор МБОУ «СШ № 12»\t\tН.Ю. Воробьёва
С приказом ознакомлены:
№\tФамилия, имя, отчество\tПодпись\tДата
1\tКузнецова Ольга Владимировна\t\t
2\tКим Роман\t\t
`;

test('the order on pairs reads as a whole, groups in one row', () => {
  expect(orderText(PAIRS)).toBe(GOLDEN);
});

test('each of several curators has a clause of their own that names their pairs', () => {
  const [first, second, third] = PAIRS as [OrderPair, OrderPair, OrderPair];
  const text = orderText([{ ...first, curator: SECOND_CURATOR }, second, third, PAIRS[3] as OrderPair]);
  expect(text).toContain('2. Куратору наставнической пары № 1 Лебедеву Игорю Петровичу, учителю информатики:');
  expect(text).toContain('3. Куратору наставнических пар (групп) № 2, 3 Кузнецовой Ольге Владимировне, заместителю');
  expect(text).toContain('3.3. Отчитываться');
  expect(text).toContain('4. Контроль');
});

test('rows of one curator stand together whatever their order in the sheet', () => {
  const rows = [0, 1, 2, 3].map(
    (at): OrderPair => ({
      ...(PAIRS[0] as OrderPair),
      mentor: { ...(PAIRS[0] as OrderPair).mentor, id: `М-${at}` },
      curator: at % 2 === 0 ? CURATOR : SECOND_CURATOR,
    }),
  );
  expect(orderText(rows)).toContain('Куратору наставнических пар № 1, 2 Кузнецовой');
  expect(orderText(rows)).toContain('Куратору наставнических пар № 3, 4 Лебедеву');
});

test('control can be given to another person, in the accusative, who then signs the list of readers', () => {
  const controller = { name: 'Морозова Елена Сергеевна', post: 'Заместитель директора' };
  const text = orderText(PAIRS, { ...REGISTER, controller });
  expect(text).toContain(
    'Контроль за исполнением приказа возложить на заместителя директора Морозову Елену Сергеевну.',
  );
  expect(text).not.toContain('оставляю за собой');
  expect(text).toContain('3\tМорозова Елена Сергеевна');
});

test('a распоряжение changes every place where the kind of document is named', () => {
  const text = orderText(PAIRS, REGISTER, { ...SETTINGS, kind: 'распоряжение' });
  expect(text).toContain('РАСПОРЯЖЕНИЕ');
  expect(text).toContain('ОБЯЗЫВАЮ:');
  expect(text).toContain('Контроль за исполнением распоряжения оставляю');
  expect(text).toContain('С распоряжением ознакомлены:');
});

test('a long list moves to an annex on a page of its own', () => {
  const text = orderText(PAIRS, { ...REGISTER, annex: true });
  expect(text).toContain('1. Сформировать наставнические пары (группы) согласно приложению.\n2. Куратору');
  expect(text).toContain(
    '\fПриложение\nк приказу МБОУ «СШ № 12»\nот 15 сентября 2026 г. № 45-о\nСписок наставнических пар (групп)\n№\tНаставник',
  );
  const many = Array.from({ length: 21 }, (_, at) => ({
    ...(PAIRS[0] as OrderPair),
    mentor: { ...(PAIRS[0] as OrderPair).mentor, id: `М-${at}` },
  }));
  expect(orderText(many)).toContain('\fПриложение');
  expect(orderText(many.slice(1))).not.toContain('\fПриложение');
});

test('without acts, founder, purpose and employees to inform, nothing of them is left behind', () => {
  const { founder: _founder, purpose: _purpose, ...settings } = SETTINGS;
  const text = orderText(PAIRS, { ...REGISTER, acquainted: [] }, { ...settings, acts: [] });
  expect(text).toMatch(/^Муниципальное/);
  expect(text).toContain('В соответствии с планом реализации');
  expect(text).toContain('№ 40-о\nПРИКАЗЫВАЮ:');
  expect(text).not.toContain('ознакомлены');
});

test('a re-issue says that it is a new edition', () => {
  expect(orderText(PAIRS, { ...REGISTER, newEdition: true })).toContain('пар (групп) (в новой редакции)');
});

test('200 pairs are printed and no braces are left', () => {
  const many = Array.from({ length: 200 }, (_, at) => ({
    ...(PAIRS[0] as OrderPair),
    mentor: { ...(PAIRS[0] as OrderPair).mentor, id: `М-${at}` },
  }));
  const text = orderText(many, { ...REGISTER, annex: false });
  expect(text).toContain('\n200\tПетров');
  expect(text).not.toMatch(/\{\{|\}\}/);
});

test('every required blank that is empty is named, and no value is repeated', () => {
  const { facts } = pairsOrderFacts(
    { ...SETTINGS, fullName: '', shortName: ' ', place: '', directorPost: '', directorName: '' },
    [
      {
        mentor: { id: '', name: '', place: '', isEmployee: false },
        mentees: [],
        form: '',
        curator: { id: '', name: '', place: '' },
      },
      PAIRS[0] as OrderPair,
    ],
    { number: '', date: '31.02.2026', planOrder: null, controller: { name: '', post: '' } },
  );
  const { values } = prepareValues(PAIRS_ORDER, facts, decline, { dateStyle: 'digits' });
  const found = missing(PAIRS_ORDER, values);
  expect(found.map(({ field, item }) => (item ? `${field} ${item}` : field))).toEqual([
    'Полное наименование',
    'Краткое наименование',
    'Дата',
    'Номер',
    'Место',
    'Контролирующий',
    'Должность руководителя',
    'Руководитель',
    'Дата приказа о плане',
    'Номер приказа о плане',
    'Наставник 1',
    'Наставляемые 1',
    'Форма 1',
    'Куратор 1',
  ]);
  expect(found[2]?.message).toBe('Не заполнено поле «Дата»: укажите на листе «Документы».');
  expect(JSON.stringify(found)).not.toContain('Петров');
});

test('a mentee without a name in a group stops the order, a class is not enough', () => {
  const [pair] = PAIRS as [OrderPair];
  const nameless = { ...pair, mentees: [...pair.mentees, { id: 'Н-9', name: ' ', place: '7Б' }] };
  const { facts } = pairsOrderFacts(SETTINGS, [nameless], REGISTER);
  const { values } = prepareValues(PAIRS_ORDER, facts, decline, { dateStyle: 'digits' });
  expect(missing(PAIRS_ORDER, values).map(({ field, item }) => `${field} ${item}`)).toEqual(['Наставляемые 1']);
});

test('an order without pairs is stopped', () => {
  const { facts } = pairsOrderFacts(SETTINGS, [], REGISTER);
  const { values } = prepareValues(PAIRS_ORDER, facts, decline, { dateStyle: 'digits' });
  expect(missing(PAIRS_ORDER, values).map(({ field }) => field)).toEqual(['Пары', 'Кураторы']);
});

test('forms nobody vouches for are listed once each, with field and case', () => {
  const stranger = { id: 'К-9', name: 'Цой Шамиль', place: 'завхоз' };
  const { facts } = pairsOrderFacts(
    SETTINGS,
    PAIRS.map((pair) => ({ ...pair, curator: stranger })),
    REGISTER,
  );
  expect(prepareValues(PAIRS_ORDER, facts, decline, { dateStyle: 'digits' }).unsure).toEqual([
    { field: 'Куратор', case: 'дат', text: 'Цой Шамиль' },
    { field: 'Должность', case: 'дат', text: 'завхоз' },
  ]);
});

test('values from a questionnaire stay text, whatever they look like', () => {
  const hostile = '{{Руководитель}} {{#Пары}} $& $1 <b>&amp;</b> ]]> \u0000\u202e=HYPERLINK("x") {{@Куратор}}';
  const text = orderText([
    {
      ...(PAIRS[0] as OrderPair),
      mentor: { id: 'М-1', name: hostile, place: 'строка 1\r\nстрока 2\tтаб', isEmployee: true },
    },
  ]);
  const printed = '{{Руководитель}} {{#Пары}} $& $1 <b>&amp;</b> ]]> =HYPERLINK("x") {{@Куратор}}';
  expect(text).toContain(`1\t${printed}, строка 1\nстрока 2\tтаб\t`);
  expect(text.split(printed)).toHaveLength(3);
});

test('the built template passes its own check', () => {
  expect(checkTemplate(template, PAIRS_ORDER)).toEqual([]);
});
