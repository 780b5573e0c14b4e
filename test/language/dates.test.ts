import { formatDate, instantOf, parseDate, parseTimestamp, wallTime } from '../../src/language/dates';

test.each([
  ['15.09.2026', '2026-09-15'],
  ['5.9.2026', '2026-09-05'],
  ['16/09/2026', '2026-09-16'],
  ['15-09-26', '2026-09-15'],
  ['2026-09-15', '2026-09-15'],
  ['15.09.2026 г.', '2026-09-15'],
  ['12 января 2025', '2025-01-12'],
  ['«15» сентября 2026 г.', '2026-09-15'],
  ['1 мая 2026 года', '2026-05-01'],
  ['3 марта 2026', '2026-03-03'],
  ['15 сен. 2026', '2026-09-15'],
  [' 15.09.2026\u00a0', '2026-09-15'],
  ['29.02.2028', '2028-02-29'],
])('reads the day %j', (text, day) => {
  expect(parseDate(text)).toBe(day);
});

test.each([
  '31.02.2026',
  '29.02.2026',
  '00.01.2026',
  '12/15/2025',
  '15.09.1826',
  '15.09',
  'сегодня',
  '15 мракобря 2026',
  '',
  '=TODAY()',
  '1'.repeat(50_000),
])('does not read %j as a day', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

test.each([
  ['digits', '05.06.2026'],
  ['words', '5\u00a0июня 2026\u00a0г.'],
  ['quotes', '«05»\u00a0июня 2026\u00a0г.'],
] as const)('writes a day in the style %s and reads it back', (style, text) => {
  expect(formatDate('2026-06-05', style)).toBe(text);
  expect(parseDate(text)).toBe('2026-06-05');
});

test('writes nothing for a day that does not exist', () => {
  expect(formatDate('2026-02-31', 'digits')).toBe('');
  expect(formatDate('', 'words')).toBe('');
});

test.each([
  ['09.03.2026 20:16:26', '2026-03-09T20:16:26'],
  ['11.03.2026 0:09:25', '2026-03-11T00:09:25'],
  ['2026/09/15 10:31:02 AM GMT+3', '2026-09-15T10:31:02'],
  ['2026/09/15 12:44:09 PM GMT+3', '2026-09-15T12:44:09'],
  ['2026/09/15 12:05:00 AM GMT+3', '2026-09-15T00:05:00'],
  ['2026/09/15 1:05:55 PM GMT+3', '2026-09-15T13:05:55'],
  ['2023/10/15 11:38:23 PM GMT+6', '2023-10-15T20:38:23'],
  ['12/15/2025 10:18:29 GMT+7', '2025-12-15T06:18:29'],
  ['2/10/2022 10:18:29 GMT+3', '2022-02-10T10:18:29'],
  ['2026/09/15 1:00:00 AM GMT+5:30', '2026-09-14T22:30:00'],
  ['2026-03-09T17:16:26.000Z', '2026-03-09T20:16:26'],
  ['2026-03-09T17:16:26+03:00', '2026-03-09T17:16:26'],
  ['2026-03-09T17:16:26', '2026-03-09T17:16:26'],
  ['15.09.2026', '2026-09-15T00:00:00'],
])('reads the timestamp %j as Moscow time', (text, wall) => {
  expect(parseTimestamp(text)).toBe(wall);
});

test.each(['31.02.2026 10:00:00', '09.03.2026 25:00:00', '09.03.2026 13:00 PM', 'вчера', '', '=NOW()'])(
  'does not read %j as a timestamp',
  (text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  },
);

test('instants and Moscow wall time are three hours apart in summer and in winter', () => {
  expect(instantOf('2026-03-09T20:16:26')).toBe('2026-03-09T17:16:26.000Z');
  expect(instantOf('2026-07-01')).toBe('2026-06-30T21:00:00.000Z');
  expect(wallTime('2026-07-01T00:00:00.000Z')).toBe('2026-07-01T03:00:00');
  expect(parseTimestamp(new Date('2026-01-01T21:30:00Z'))).toBe('2026-01-02T00:30:00');
  expect(parseTimestamp(new Date(Number.NaN))).toBeUndefined();
});

test('does not depend on the zone of the machine', () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['America/Sao_Paulo', 'Asia/Vladivostok', 'UTC']) {
      process.env.TZ = other;
      expect(parseTimestamp('2026/09/15 10:31:02 AM GMT+3')).toBe('2026-09-15T10:31:02');
      expect(instantOf('2018-11-04T00:00:00')).toBe('2018-11-03T21:00:00.000Z');
      expect(parseDate('04.11.2018')).toBe('2018-11-04');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
