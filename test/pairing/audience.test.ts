import { ageBit, audienceBits, audienceText, readAudience } from '../../src/pairing/audience';

const read = (answer: string | null) => {
  const { classes, teachers, students, anyone } = readAudience(answer);
  return { classes, teachers, students, anyone };
};

describe('whom a mentor wants to work with', () => {
  test.each([
    ['5-8', [[5, 8]]],
    ['5-7 класс', [[5, 7]]],
    ['5–9 классы', [[5, 9]]],
    ['10-11 кл', [[10, 11]]],
    ['8-11 класс', [[8, 11]]],
    ['с 5 по 8 класс', [[5, 8]]],
    ['от 5 до 9 класса', [[5, 9]]],
    ['до 7 класса', [[1, 7]]],
    ['7+', [[7, 11]]],
    ['с 8 класса и старше', [[8, 11]]],
    [
      '5-й и 6-й',
      [
        [5, 5],
        [6, 6],
      ],
    ],
    [
      '1-4, 10-11',
      [
        [1, 4],
        [10, 11],
      ],
    ],
    ['ученики 5х классов', [[5, 5]]],
    ['младшие школьники', [[1, 4]]],
  ])('«%s» names classes', (answer, classes) => {
    expect(read(answer)).toEqual({ classes, teachers: false, students: false, anyone: false });
  });

  test.each([
    ['7-11 классы, молодые педагоги', [[7, 11]], true, false],
    ['9-11, студенты', [[9, 11]], false, true],
    ['педагоги, 10-11', [[10, 11]], true, false],
    ['молодые педагоги; 1-6 кл.', [[1, 6]], true, false],
    ['коллеги старше 50 :)', [], true, false],
    ['педагоги со стажем до 3 лет', [], true, false],
  ])('«%s» names adults too', (answer, classes, teachers, students) => {
    expect(read(answer)).toEqual({ classes, teachers, students, anyone: false });
  });

  test.each([['любой'], ['все'], ['любой возраст, все классы'], [''], [null]])('%p sets no limit', (answer) => {
    expect(read(answer)).toEqual({ classes: [], teachers: false, students: false, anyone: true });
    expect(readAudience(answer).note).toBeUndefined();
  });

  test.each([['05.09.2026'], ['09.05.2026'], ['2026-09-05']])(
    'a range the spreadsheet turned into the date %s is read with a note',
    (answer) => {
      expect(read(answer).classes).toEqual([[5, 9]]);
      expect(readAudience(answer).note).toContain('дату');
    },
  );

  test('an age becomes classes, with a note', () => {
    expect(readAudience('10-14 лет')).toMatchObject({ classes: [[4, 8]], note: expect.stringContaining('пересчитан') });
  });

  test.each([['по договорённости'], ['9999'], ['32.15.2026']])(
    '«%s» cannot be read: no limit, and the curator is told',
    (answer) => {
      expect(readAudience(answer)).toMatchObject({ anyone: true, note: expect.stringContaining('не распознано') });
    },
  );

  test('the note never repeats the answer', () => {
    expect(readAudience('только Ваня Иванов').note).not.toMatch(/Ван/);
  });

  test('the bits of an audience contain those of the people it covers, and no others', () => {
    const bits = audienceBits(readAudience('1-2, 4, педагоги'));
    const covered = (role: string, grade: number | null) => (bits & ageBit(role, grade)) !== 0;
    expect([1, 2, 3, 4, 5].map((grade) => covered('Ученик', grade))).toEqual([true, true, false, true, false]);
    expect([covered('Педагог', null), covered('Студент', null), covered('Ученик', null)]).toEqual([true, false, false]);
    expect(audienceBits(readAudience('все')) & ageBit('Ученик', null)).not.toBe(0);
  });

  test('an audience as text', () => {
    expect(audienceText(readAudience('5-8 и педагоги'))).toBe('5–8 классы, педагоги');
    expect(audienceText(readAudience('7 класс'))).toBe('7 класс');
    expect(audienceText(readAudience('все'))).toBe('все');
  });
});
