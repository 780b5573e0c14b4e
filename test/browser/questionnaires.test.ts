import { menu, records } from '../journeys/school';
import { aTeacher, many, typeRows } from '../journeys/typedSchool';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';

jest.setTimeout(90_000);

const TITLE = 'Как идут встречи: ответ наставника';

describeInBrowser('the dialog of questionnaires in the workbench', () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: async (host) => {
        await menu(host, 'setUpWorkbook');
        typeRows(host, 'Наставники', many(6, aTeacher));
      },
    });
  }, 120_000);

  afterAll(() => bench?.close());

  const inDialog = () => bench.page.frameLocator('dialog.panel iframe');
  const choose = async (caption: string) => {
    for (const name of ['Наставничество', caption])
      await bench.page.getByRole('menuitem', { name, exact: true }).click();
  };

  test('the main questionnaires are ticked at first, others are made by one tick and one click', async () => {
    await choose('Анкеты…');
    await inDialog().getByRole('checkbox', { name: 'Анкета наставляемого' }).waitFor();
    expect(await inDialog().getByRole('checkbox', { checked: true }).count()).toBe(2);
    for (const name of ['Анкета наставляемого', 'Чем я могу быть полезен'])
      await inDialog().getByRole('checkbox', { name }).uncheck();
    await inDialog().getByText('Обратная связь', { exact: false }).first().click();
    await inDialog().getByRole('checkbox', { name: TITLE }).check();
    await inDialog().getByRole('button', { name: 'Создать или обновить' }).click();
    await inDialog().getByText('Отправьте ссылки участникам.').waitFor();

    expect(bench.host.forms().map(({ title }) => title)).toEqual([TITLE]);
  });

  test('a personal link opens the form with the code filled in, and the answer comes to its row', async () => {
    await inDialog()
      .getByRole('button', { name: `Личные ссылки: ${TITLE}` })
      .click();
    const links = await inDialog().getByLabel('Личные ссылки по кодам').inputValue();
    const [code, link] = (links.split('\n')[2] ?? '').split('\t');
    expect(code).toBe('М-0003');
    await inDialog().getByRole('button', { name: 'Закрыть' }).click();

    const visitor = await bench.page.context().newPage();
    const { searchParams } = new URL(link ?? '');
    await visitor.goto(`${bench.address}/forms/${bench.host.forms()[0]?.id}?${searchParams}`);
    expect(await visitor.getByLabel('Ваш код участника').inputValue()).toBe('М-0003');
    await visitor.getByLabel('Сколько встреч прошло?').fill('4');
    for (const question of ['Насколько вы довольны встречами', 'Насколько наставляемый продвигается'])
      await visitor.getByRole('radiogroup', { name: question }).getByRole('radio', { name: '8' }).check();
    await visitor.getByRole('button', { name: 'Отправить' }).click();
    await visitor.getByRole('link', { name: 'Отправить ещё один ответ' }).waitFor();
    await visitor.close();

    expect(records(bench.host, 'Обратная связь')).toEqual([
      expect.objectContaining({
        'Код участника': 'М-0003',
        Роль: 'Наставник',
        'Встреч прошло': 4,
        Состояние: 'Принят',
      }),
    ]);
  });

  test('figures of few answers say that they are hidden', async () => {
    await inDialog()
      .getByRole('button', { name: `Итоги: ${TITLE}` })
      .click();
    await inDialog().getByText('Ответов в этом учебном году: 1.').waitFor();
    await inDialog().getByText('Ответов меньше 5').waitFor();
    await inDialog().getByRole('button', { name: 'Закрыть' }).click();
    expect(bench.errors).toEqual([]);
    expect(bench.foreignRequests).toEqual([]);
  });
});
