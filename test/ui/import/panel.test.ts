import { describeInBrowser } from '../../browser/chromium';
import { type Answer, type PanelBrowser, startPanelBrowser } from '../openPanel';
import { samplePreview } from '../samples';

const ok = (value: unknown) => ({ ok: true, value }) as const;
const report = {
  read: 42,
  accepted: 39,
  waitingConsent: 3,
  duplicates: 0,
  refused: 0,
  problems: [{ code: 'x', message: 'Класс не распознан.', where: { row: 12, column: 'Класс' } }],
  unknownWords: ['астрономия'],
};
const script: Answer = (name) =>
  ok(
    name === 'import.sources'
      ? { sheets: ['Ответы на форму (1)'] }
      : name === 'import.preview'
        ? samplePreview
        : report,
  );

describeInBrowser('the import sidebar', () => {
  let browser: PanelBrowser;
  beforeAll(async () => {
    browser = await startPanelBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  const open = (answer: Answer) => browser.open('import', 300, 700, answer);

  test('a file saved by Excel is read, its columns are settled, and the report says what to do next', async () => {
    const { page, calls, troubles } = await open(script);
    await page.getByLabel('Выбрать файл').setInputFiles({
      name: 'ответы.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0xd4, 0xc8, 0xce, 0x0a, 0xc8, 0xe2, 0xe0, 0xed]),
    });
    await page.getByText('кодировка Windows-1251').waitFor();
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await page.getByText('Не выбраны столбцы для обязательных сведений: «Кто обращается».').waitFor();
    await page.getByLabel('Кто Вы?').selectOption('role');
    await page.getByRole('button', { name: 'Загрузить' }).click();
    await page.getByText('Строка 12, столбец «Класс»').waitFor();
    await page.getByText('Соберите недостающие согласия').waitFor();
    expect(calls.at(-1)).toEqual({
      name: 'import.run',
      argument: {
        target: 'mentees',
        source: { kind: 'csv', text: 'ФИО\nИван', name: 'ответы.csv' },
        mapping: expect.objectContaining({ 'Кто Вы?': 'role', 'Отметка времени': '' }),
      },
    });
    expect(troubles).toEqual([]);
  });

  test('a sheet of the spreadsheet can be chosen', async () => {
    const { page, calls } = await open(script);
    await page.getByRole('radio', { name: 'Наставники' }).check();
    await page.getByRole('radio', { name: 'Лист этой таблицы' }).check();
    await page.getByLabel('Лист с ответами').selectOption('Ответы на форму (1)');
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await page.getByRole('button', { name: 'Загрузить' }).waitFor();
    expect(calls.at(-1)?.argument).toEqual({
      target: 'mentors',
      source: { kind: 'sheet', title: 'Ответы на форму (1)' },
    });
  });

  test('a refusal keeps the pasted text', async () => {
    const refusing: Answer = (name, argument) =>
      name === 'import.preview'
        ? { ok: false, problems: [{ code: 'x', message: 'В тексте нет строк с ответами.' }] }
        : script(name, argument);
    const { page } = await open(refusing);
    await page.getByRole('radio', { name: 'Вставленный текст' }).check();
    await page.getByRole('textbox').fill('ФИО;Класс');
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await page.getByRole('alert').getByText('В тексте нет строк с ответами.').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('ФИО;Класс');
  });

  test('a workbook is refused before anything is sent', async () => {
    const { page, calls } = await open(script);
    const workbook = { name: 'ответы.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') };
    await page.getByLabel('Выбрать файл').setInputFiles(workbook);
    await page.getByRole('alert').getByText('Это книга Excel').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['import.sources']);
  });

  test('nothing is wider than the sidebar', async () => {
    const { page } = await open(script);
    await page.getByRole('radio', { name: 'Вставленный текст' }).check();
    await page.getByRole('textbox').fill('ФИО');
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await page.getByText('Проверьте (2)').waitFor();
    expect(await page.evaluate('document.querySelector(".step").scrollWidth')).toBeLessThanOrEqual(300);
  });
});
