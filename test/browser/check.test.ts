import type { FrameLocator } from 'playwright-core';
import type { Host } from '../../host/contract';
import { answer, ask, column, menu, pupil, smallSchool } from '../journeys/school';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';

jest.setTimeout(90_000);

/** A school with a pair, somebody entered twice, and slips of the hand. */
async function untidySchool(host: Host): Promise<void> {
  await smallSchool(3, 2, host);
  await answer(host, 'mentees', pupil({ 'Фамилия, имя, отчество': 'Зорина Алена' }));
  await menu(host, 'receiveAnswers');
  await ask(host, 'pairing.search', { objective: 'coverage' });
  await ask(host, 'pairing.accept', { menteeIds: ['Н-0002'] });
  const captions = host.values('Наставляемые')[0] ?? [];
  host.type('Наставляемые', 2, captions.indexOf('Формат встреч') + 1, [['онлайнн']]);
  host.type('Наставляемые', 3, captions.indexOf('#Теги запроса') + 1, [['#математка']]);
  host.type('Пары', 3, 1, [['', 'М-0077', 'Никто Иван Ильич', 'Н-0099', 'Никто Анна Ильинична']]);
}

describeInBrowser('putting the table in order', () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    let seconds = 0;
    bench = await openWorkbench({
      now: () => new Date(Date.UTC(2026, 8, 20, 6, 0, seconds++)),
      answer: ({ buttons }) => ({ button: buttons[0] ?? 'OK' }),
      prepare: untidySchool,
    });
  }, 120_000);

  afterAll(() => bench?.close());

  const choose = async (caption: string) => {
    for (const name of ['Наставничество', caption])
      await bench.page.getByRole('menuitem', { name, exact: true }).click();
  };
  const dialog = (): FrameLocator => bench.page.frameLocator('dialog.panel iframe');
  const button = (name: string | RegExp) => dialog().getByRole('button', { name });
  const close = () => bench.page.locator('dialog.panel').getByRole('button', { name: 'Закрыть' }).first().click();
  const shot = async (name: string) => {
    if (process.env.SHOTS) await bench.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
  };

  test('the check shows what it would change, changes what is ticked and leaves the rest to the curator', async () => {
    await choose('Проверить таблицу…');
    await dialog().getByText('Станет: «Онлайн»').waitFor();
    await shot('check');
    await dialog().getByLabel('Написано «#математка»').uncheck();
    await button('Исправить отмеченное').click();
    await dialog().getByText('Исправлено: 2').waitFor();
    await shot('check-after');

    expect(await dialog().getByText('Здесь указан номер Н-0099').count()).toBe(1);
    expect(column(bench.host, 'Наставляемые', 'Формат встреч')[0]).toBe('Онлайн');
    expect(column(bench.host, 'Наставляемые', '#Теги запроса')[1]).toBe('#математка');
    expect(column(bench.host, 'Пары', '№ пары')).toEqual(['П-0001', 'П-0002']);
    await close();
  });

  test('two rows of one person are shown side by side and become one', async () => {
    await choose('Похожие записи…');
    await dialog().getByText('один человек или двое?').waitFor();
    await shot('duplicates');
    expect(await dialog().getByLabel('ФИО наставляемого: Зорина Алёна Петровна').isChecked()).toBe(true);
    await dialog().getByLabel('Контактные данные для связи (данные представителя): +79000002100').check();
    await button('Объединить').click();
    await dialog().getByText('Похожих записей нет').waitFor();
    await shot('duplicates-after');

    expect(column(bench.host, 'Наставляемые', 'ФИО наставляемого')).toEqual([
      'Зорина Алёна Петровна',
      'Зорина Борис Петровна',
      'Зорина Вера Петровна',
    ]);
    expect(column(bench.host, 'Наставляемые', 'Контактные данные для связи (данные представителя)')[0]).toBe(
      '+79000002100',
    );
    await close();
  });

  test('the merging is undone from the journal, after a look at what comes back', async () => {
    await choose('Отменить действие…');
    await dialog().getByText('Объединены записи').waitFor();
    await shot('deeds');
    await button(/^Отменить .*Объединены записи/).click();
    await dialog().getByText('Если отменить').waitFor();
    await shot('deeds-preview');
    await button('Отменить действие').click();
    await dialog().getByText('Действие отменено').waitFor();
    await shot('deeds-after');

    expect(column(bench.host, 'Наставляемые', '№ п/п')).toHaveLength(4);
    await close();
  });

  test('nothing left this computer and nothing went wrong in the page', () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
