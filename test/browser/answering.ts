import type { Page } from 'playwright-core';

/** What a person answers, by question. */
export interface Answers {
  readonly email: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly picks: Readonly<Record<string, string>>;
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  /** Own words after «Другое». */
  readonly others?: Readonly<Record<string, string>>;
}

/** Answers a questionnaire on its page, the way a person does, and waits until the answer is taken. */
export const answerOn = async (page: Page, { email, texts, picks, ticks, others = {} }: Answers): Promise<void> => {
  await page.getByLabel('Электронная почта').fill(email);
  for (const [question, text] of Object.entries(texts)) await page.getByLabel(question).fill(text);
  for (const [question, option] of Object.entries(picks)) {
    await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: option, exact: true }).check();
  }
  for (const [question, options] of Object.entries(ticks)) {
    const group = page.getByRole('group', { name: question });
    for (const option of options) await group.getByRole('checkbox', { name: option, exact: true }).check();
  }
  for (const [question, words] of Object.entries(others)) {
    const group = page.getByRole('group', { name: question });
    await group.getByRole('checkbox', { name: 'Другое' }).check();
    await group.getByRole('textbox', { name: 'Другое: свой вариант' }).fill(words);
  }
  await page.getByRole('button', { name: 'Отправить' }).click();
  await page.getByRole('link', { name: 'Отправить ещё один ответ' }).waitFor();
};
