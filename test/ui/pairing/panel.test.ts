import type { PairingView } from '../../../src/panels';
import { describeInBrowser } from '../../browser/chromium';
import { type Answer, type PanelBrowser, startPanelBrowser } from '../openPanel';
import { emptyView, sampleView } from '../samples';

const ok = (value: unknown) => ({ ok: true, value }) as const;
const SIZE = [1000, 640] as const;

/** A script that keeps its decisions, as the real one does. */
const script = (start: PairingView): Answer => {
  let view = start;
  const without = (menteeId: string) => {
    const suggestions = view.suggestions.filter(({ mentee }) => mentee.id !== menteeId);
    view = { ...view, suggestions, totals: { ...view.totals, suggested: suggestions.length } };
  };
  return (name, argument: { readonly menteeId: string; readonly menteeIds: readonly string[] | null }) => {
    if (name === 'pairing.search') view = sampleView(4);
    if (name === 'pairing.registry') view = { ...sampleView(5), unapproved: 0 };
    if (name === 'pairing.decide') without(argument.menteeId);
    if (name === 'pairing.record') return ok({ sheet: 'Доказательство', rows: 31 });
    if (name === 'pairing.trace') return ok([{ rule: 'Места', passed: false, text: 'Свободных мест нет.' }]);
    if (name !== 'pairing.accept') return ok(view);
    const ids = argument.menteeIds ?? view.suggestions.map(({ mentee }) => mentee.id);
    for (const id of ids) without(id);
    return ok({ view, accepted: ids.length, refused: [] });
  };
};

describeInBrowser('the pairing dialog', () => {
  let browser: PanelBrowser;
  beforeAll(async () => {
    browser = await startPanelBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  test('before the first search it explains itself and searches', async () => {
    const { page, calls, troubles } = await browser.open('pairing', ...SIZE, script(emptyView));
    await page.getByRole('button', { name: 'Подобрать пары' }).click();
    await page.getByRole('article').nth(3).waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['pairing.view', 'pairing.search']);
    expect(calls[1]?.argument).toEqual({ objective: 'coverage' });
    expect(troubles).toEqual([]);
  });

  test('mentors no order has approved are told of and let in with one click', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script({ ...sampleView(2), unapproved: 3 }));
    const told = page.getByText('Ещё не утверждены: 3 наставника.');
    await told.waitFor();
    await page.getByRole('button', { name: 'Приказ о реестре…' }).click();
    await page.getByRole('button', { name: 'Подбирать со всеми' }).click();
    await page.getByText('Подбор идёт со всеми наставниками.').waitFor();
    expect(calls.slice(1)).toEqual([
      { name: 'window.open', argument: { window: 'documents' } },
      { name: 'pairing.registry', argument: { only: false } },
    ]);
    expect(await told.count()).toBe(0);
  });

  test('cards are walked and decided by keyboard, and focus stays in the list', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script(sampleView(6)));
    await page.getByRole('article').first().waitFor();
    const focused = () => page.evaluate<string>('document.activeElement.dataset.mentee ?? document.activeElement.type');
    for (const key of ['ArrowDown', 'ArrowDown', 'j', 'k']) await page.keyboard.press(key);
    expect(await focused()).toBe('Н-0002');
    await page.keyboard.press('Enter');
    await page.getByText('Создано: 1 пара.').waitFor();
    expect(calls.at(-1)).toEqual({ name: 'pairing.accept', argument: { menteeIds: ['Н-0002'] } });
    await page.waitForFunction("document.activeElement.dataset.mentee === 'Н-0003'");
    await page.keyboard.press('Delete');
    await page.getByText('Запрещено: Верхнеозёрская').waitFor();
    expect(calls.at(-1)?.argument).toEqual({ menteeId: 'Н-0003', mentorId: 'М-0003', decision: 'forbid' });
    await page.keyboard.press('/');
    expect(await focused()).toBe('search');
  });

  test('a decision tells the totals before and after', async () => {
    const { page } = await browser.open('pairing', ...SIZE, script(sampleView(6)));
    await page.getByRole('button', { name: 'Запретить' }).first().click();
    await page.getByText('Предложено пар: 6 → 5 (−1)').waitFor();
  });

  test('with a filter on, only what is shown is accepted, after a question', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script(sampleView(6)));
    await page.getByRole('searchbox').fill('7б');
    await page.getByRole('button', { name: 'Принять показанные (2)' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Принять' }).click();
    await page.getByText('Создано: 2 пары.').waitFor();
    expect(calls.at(-1)?.argument).toEqual({ menteeIds: ['Н-0001', 'Н-0005'] });
  });

  test('another mentor is chosen from the list and locked', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script(sampleView(2)));
    await page.getByRole('button', { name: 'Другой наставник…' }).first().click();
    await page.getByText('на 21 балл меньше').waitFor();
    await page.getByRole('button', { name: 'Выбрать: Абдрахманова' }).click();
    await page.getByText('Наставник заменён и закреплён').waitFor();
    expect(calls.at(-1)?.argument).toEqual({ menteeId: 'Н-0001', mentorId: 'М-0003', decision: 'lock' });
  });

  test('why a mentor is not suggested is told for a number typed loosely; Escape closes that window only', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script(sampleView(2)));
    await page.getByRole('tab', { name: 'Без пары (3)' }).click();
    await page.getByRole('button', { name: 'Почему не предложен…?' }).first().click();
    await page.getByRole('combobox').fill('m-2');
    await page.keyboard.press('Enter');
    await page.getByText('Пара невозможна: не выполнено одно правило.').waitFor();
    expect(calls.at(-1)?.argument).toEqual({ menteeId: 'Н-0003', mentorId: 'М-0002' });
    await page.evaluate("addEventListener('keydown', (event) => { window.taken = event.defaultPrevented; })");
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('window.taken !== false')).toBe(true);
  });

  test('with «Меньше перемен» a search keeps what it can and names whose mentor changed', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script(sampleView(6)));
    await page.getByLabel('Меньше перемен').check();
    await page.getByRole('button', { name: 'Подобрать заново' }).click();
    await page.getByText('1 пара изменилась').click();
    await page.getByText('Белов Пётр Ильич → пока без наставника').waitFor();
    expect(calls.at(-1)?.argument).toEqual({ objective: 'coverage', keep: true });
  });

  test('the proof is written onto its sheet, next to what else is worth knowing of the result', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script(sampleView(2)));
    await page.getByRole('tab', { name: 'Проверка' }).click();
    await page.getByText('на 37 баллов больше').waitFor();
    await page.getByText('Н-0001 и М-0002 подошли бы друг другу лучше.').waitFor();
    await page.getByText('М-0003: в группе 1 человек').waitFor();
    await page.getByRole('button', { name: 'Записать доказательство на лист' }).click();
    await page.getByText('Записано на лист «Доказательство»: 31 строка.').waitFor();
    expect(calls.at(-1)?.argument).toEqual({ what: 'proof' });
  });

  test('the shortage is drawn and told, and can be written onto its sheet', async () => {
    const { page, calls } = await browser.open('pairing', ...SIZE, script(sampleView(2)));
    await page.getByRole('tab', { name: 'Нехватка' }).click();
    await page.getByText('+3 пары').waitFor();
    await page.getByText('не хватает 3').waitFor();
    expect(await page.getByRole('img').getAttribute('aria-label')).toContain('#астрономия: просят 3, мест 0');
    expect(await page.locator('svg rect').count()).toBe(4);
    await page.getByRole('button', { name: 'Записать карту дефицита на лист' }).click();
    await page.getByText('Записано на лист').waitFor();
    expect(calls.at(-1)?.argument).toEqual({ what: 'shortage' });
  });

  test('whoever stays without a pair has a psychologist and a day to search again', async () => {
    const { page } = await browser.open('pairing', ...SIZE, script(sampleView(2)));
    await page.getByRole('tab', { name: 'Без пары (3)' }).click();
    await page.getByText('искать снова: 04.10.2026, психолог: Орехова Людмила Ивановна').waitFor();
    expect(await page.getByText('психолог не назначен').count()).toBe(2);
  });

  test('an error keeps what was typed and the list, and is told in Russian', async () => {
    const answer = script(sampleView(6));
    const failing: Answer = (name, argument) =>
      name === 'pairing.decide' ? new Error('NetworkError: HTTP 0') : answer(name, argument);
    const { page } = await browser.open('pairing', ...SIZE, failing);
    await page.getByRole('searchbox').fill('соколова');
    await page.getByRole('button', { name: 'Закрепить' }).first().click();
    await page.getByRole('alert').getByText('Связь с Google прервалась').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('соколова');
    expect(await page.getByRole('article').count()).toBe(1);
  });

  test('hostile text of an answer is shown as text', async () => {
    const { page } = await browser.open('pairing', ...SIZE, script(sampleView(6)));
    await page.getByText('<b>Хочу</b> научиться').first().waitFor();
    expect(await page.locator('article b').count()).toBe(0);
  });

  test('three hundred suggestions are filtered as one types', async () => {
    const { page } = await browser.open('pairing', ...SIZE, script(sampleView(300)));
    await page.getByRole('article').first().waitFor();
    await page.getByRole('searchbox').fill('ким');
    expect(await page.getByRole('article').count()).toBeLessThan(60);
  });
});
