import { describeInBrowser } from '../../browser/chromium';
import { type Answer, type PanelBrowser, startPanelBrowser } from '../openPanel';
import { sampleDocuments, sampleForm } from '../samples';

const ok = (value: unknown) => ({ ok: true, value }) as const;
const link = 'https://docs.google.com/document/d/x/edit';
const made = (number: number) => ({
  id: `Д-000${number}`,
  title: `Приказ № ${number}`,
  number: `${number}`,
  version: 1,
  link,
  docx: `${link}?docx`,
  pdf: `${link}?pdf`,
});
const done = { made: [made(1)], ready: 1, left: 0, leftToday: 248, refused: [] };
const preview = {
  text: 'ПРИКАЗ\nО формировании пар',
  unsure: [{ nominative: 'Верхнеозёрская Ия Львовна', case: 'дат', text: 'Верхнеозёрской Ие Львовне' }],
  problems: [],
};
const script: Answer = (name) =>
  ok(
    name === 'documents.list'
      ? sampleDocuments
      : name === 'documents.preview'
        ? preview
        : name === 'documents.create'
          ? done
          : sampleForm,
  );

describeInBrowser('the dialog of documents', () => {
  let browser: PanelBrowser;
  beforeAll(async () => {
    browser = await startPanelBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  const open = (answer: Answer) => browser.open('documents', 900, 680, answer);
  const openOrder = async (answer: Answer) => {
    const opened = await open(answer);
    await opened.page.getByRole('button', { name: 'Приказ о формировании', exact: false }).first().click();
    await opened.page.getByLabel('Какой номер у документа?').waitFor();
    return opened;
  };

  test('the list shows the chain, what is stale and what was made', async () => {
    const { page, troubles } = await open(script);
    await page.getByRole('button', { name: 'Документ D3: устарел, № 40-од' }).waitFor();
    await page.getByText('Устарел: изменилась дата').waitFor();
    await page.getByText('создано: 2 документа').waitFor();
    expect(troubles).toEqual([]);
  });

  test('what to do now stands first and opens its document', async () => {
    const { page, calls } = await open(script);
    const now = page.getByRole('region', { name: 'Что делать сейчас' });
    await now.getByText('пары ещё не утверждены приказом: 4').waitFor();
    await now.getByRole('button', { name: 'Приказ о формировании' }).click();
    await page.getByLabel('Какой номер у документа?').waitFor();
    expect(calls.at(-1)).toEqual({ name: 'documents.view', argument: { kind: 'D7' } });
  });

  test('a search leaves what it finds, whatever the ending, and is still there after a look at a document', async () => {
    const { page } = await open(script);
    await page.getByLabel('Найти документ').fill('согласия');
    await page.getByRole('button', { name: 'Согласие участника' }).click();
    await page.getByRole('button', { name: 'К списку документов' }).click();
    await page.getByRole('button', { name: 'Согласие участника' }).waitFor();
    expect(await page.getByRole('button', { name: 'Приказ о формировании' }).count()).toBe(0);
    await page.getByLabel('Найти документ').fill('устав');
    await page.getByText('Такого документа нет.').waitFor();
  });

  test('what the settings know is folded away and can be changed', async () => {
    const { page } = await openOrder(script);
    const director = page.getByLabel('Фамилия, имя, отчество руководителя?');
    expect(await director.isVisible()).toBe(false);
    await page.getByText('Сведения с листа «Настройки»: 1').click();
    expect(await director.inputValue()).toBe('Белов Пётр Ильич');
  });

  test('the text is brought into view, and says so when the answers are not those it was made of', async () => {
    const { page } = await openOrder(script);
    await page.getByLabel('Какой номер у документа?').fill('45-о');
    await page.getByRole('button', { name: 'Посмотреть текст' }).click();
    const text = page.getByRole('region', { name: 'Текст документа' });
    await text.waitFor();
    const { y = 999 } = (await text.boundingBox()) ?? {};
    expect(y).toBeLessThan(400);
    expect(await text.getByText('Ответы изменились').count()).toBe(0);
    await page.getByLabel('Какой номер у документа?').fill('46-о');
    await text.getByText('Ответы изменились').waitFor();
  });

  test('a missing field stops the document, then it is made from what was typed and ticked', async () => {
    const { page, calls, troubles } = await openOrder(script);
    await page.getByRole('button', { name: 'Создать' }).click();
    await page.getByRole('alert').getByText('Документ не создан. Заполните: «Какой номер у документа?».').waitFor();
    await page.getByLabel('Какой номер у документа?').fill('45-о');
    await page.getByRole('checkbox', { name: 'Ким Юна' }).uncheck();
    await page.getByRole('button', { name: 'Посмотреть текст' }).click();
    await page.getByText('О формировании пар').waitFor();
    await page.getByLabel('Верхнеозёрская Ия Львовна, дательный').fill('Верхнеозёрской Ии Львовне');
    await page.getByRole('button', { name: 'Создать' }).click();
    expect(await page.getByRole('link', { name: 'Приказ № 1' }).getAttribute('href')).toBe(link);
    expect(await page.getByRole('link', { name: 'PDF' }).count()).toBe(1);
    expect(calls.at(-1)).toEqual({
      name: 'documents.create',
      argument: expect.objectContaining({
        kind: 'D7',
        values: expect.objectContaining({ Номер: '45-о', Дата: '2026-11-23' }),
        chosen: { Пары: ['П-0001'] },
        forms: { 'Верхнеозёрская Ия Львовна|дат': 'Верхнеозёрской Ии Львовне' },
      }),
    });
    expect(troubles).toEqual([]);
  });

  test('many documents go on by themselves until nothing is left', async () => {
    let left = 30;
    const slow: Answer = (name, argument) => {
      if (name !== 'documents.create') return script(name, argument);
      left -= 10;
      return ok({ ...done, ready: 30 - left, left });
    };
    const { page, calls } = await openOrder(slow);
    await page.getByLabel('Какой номер у документа?').fill('1');
    await page.getByRole('button', { name: 'Создать' }).click();
    await page.getByText('Готово: 30 документов.').waitFor();
    expect(calls.filter(({ name }) => name === 'documents.create')).toHaveLength(3);
  });

  test('documents are saved as PDF five at a time; what could not be saved says why', async () => {
    const seven = { ...done, made: [1, 2, 3, 4, 5, 6, 7].map(made), ready: 7 };
    const { page, calls } = await openOrder((name, argument) => {
      if (name === 'documents.create') return ok(seven);
      if (name !== 'documents.pdf') return script(name, argument);
      const { ids } = argument as { readonly ids: readonly string[] };
      const saved = ids.filter((id) => id !== 'Д-0007').map((id) => ({ id, link }));
      return ok({
        saved,
        problems: ids.length > saved.length ? [{ code: 'К-41', message: 'Д-0007: PDF не сохранён.' }] : [],
      });
    });
    await page.getByLabel('Какой номер у документа?').fill('1');
    await page.getByRole('button', { name: 'Создать' }).click();
    await page.getByRole('button', { name: 'Сохранить PDF на Диске' }).click();
    await page.getByText('Рядом с документами: 6\u00a0файлов PDF.').waitFor();
    await page.getByRole('alert').getByText('Д-0007: PDF не сохранён.').waitFor();
    const asked = calls.filter(({ name }) => name === 'documents.pdf').map(({ argument }) => argument);
    expect(asked).toEqual([{ ids: ['Д-0001', 'Д-0002', 'Д-0003', 'Д-0004', 'Д-0005'] }, { ids: ['Д-0006', 'Д-0007'] }]);
  });

  test('a blocked pair cannot be ticked and says why', async () => {
    const { page } = await openOrder(script);
    const blocked = page.getByRole('checkbox', { name: 'нет письменного согласия родителя' });
    expect(await blocked.isDisabled()).toBe(true);
    expect(await blocked.isChecked()).toBe(false);
  });

  test("the school's own template says what is wrong with it and can be given up", async () => {
    const own = {
      ...sampleForm,
      template: { isOwn: true, link, problems: [{ code: 'x', message: 'В шаблоне есть поле {{Куратар}}.' }] },
    };
    const { page, calls } = await openOrder((name, argument) =>
      name === 'documents.view' ? ok(own) : script(name, argument),
    );
    await page.getByText('В шаблоне есть поле {{Куратар}}.').waitFor();
    await page.getByRole('button', { name: 'Вернуть встроенный' }).click();
    await page.getByRole('button', { name: 'Изменить шаблон' }).waitFor();
    expect(calls.at(-1)?.argument).toEqual({ kind: 'D7', action: 'restore' });
  });

  test('a refusal keeps everything typed', async () => {
    const { page } = await openOrder((name, argument) =>
      name === 'documents.create'
        ? { ok: false, problems: [{ code: 'x', message: 'Номер 45-о уже занят другим приказом.' }] }
        : script(name, argument),
    );
    await page.getByLabel('Какой номер у документа?').fill('45-о');
    await page.getByRole('button', { name: 'Снять все' }).click();
    await page.getByRole('checkbox', { name: 'Ким Юна' }).check();
    await page.getByRole('button', { name: 'Создать' }).click();
    await page.getByRole('alert').getByText('уже занят').waitFor();
    expect(await page.getByLabel('Какой номер у документа?').inputValue()).toBe('45-о');
    expect(await page.getByRole('checkbox', { name: 'Ким Юна' }).isChecked()).toBe(true);
  });
});
