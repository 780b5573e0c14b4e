import type { FormItem, Host, StoredForm } from '../../host/contract';
import type { Questionnaire } from '../../src/questionnaires/questionnaire';
import { questionnaires } from '../../src/questionnaires/questionnaireList';
import { ask, menu } from './school';
import { aPupil, aTeacher, typeRows } from './typedSchool';

export const declared = (key: string): Questionnaire => {
  const found = questionnaires.find((one) => one.key === key);
  if (!found) throw new Error(`No questionnaire ${key}`);
  return found;
};

export const formOf = (host: Host, key: string): StoredForm => {
  const form = host.forms().find(({ title }) => title === declared(key).title);
  if (!form) throw new Error(`The form of ${key} was not made.`);
  return form;
};

export const publish = (host: Host, ...keys: readonly string[]) =>
  keys.reduce<Promise<unknown>>(
    (before, key) => before.then(() => ask(host, 'questionnaires.publish', { key })),
    Promise.resolve(),
  );

/**
 * Known people: Н-0001 a pupil of twelve, Н-0002 a grown-up teacher, Н-0003 a pupil without consent; М-0001 and М-0002
 * teachers.
 */
export async function peopled(host: Host): Promise<void> {
  await menu(host, 'setUpWorkbook');
  typeRows(host, 'Наставляемые', [
    aPupil(0, { 'ФИО наставляемого': 'Зорина Алиса Петровна', 'Год рождения наставляемого': 2014, Класс: '6А' }),
    aPupil(1, { 'Кто обращается': 'Педагог', 'Год рождения наставляемого': 1980, Класс: '' }),
    aPupil(2, { 'Согласие на обработку персональных данных': '', 'Дата подписания согласия': '' }),
  ]);
  typeRows(host, 'Наставники', [aTeacher(0), aTeacher(1)]);
}

/** The parent of a minor agrees to АПО. */
export const allowSurvey = (host: Host, code: string): void =>
  typeRows(host, 'Согласия', [
    {
      '№ участника': code,
      'На что дано согласие': 'АПО и анкетирование',
      'Кто подписал': 'Родитель (законный представитель)',
      'Дата подписания': '01.09.2026',
    },
  ]);

type Given = Readonly<Record<string, string | readonly string[]>>;

/** Any permissible answer to a question. */
function anyAnswer({ type, choices, details, title }: FormItem): string | readonly string[] {
  if (type === 'SCALE') return String(details.upper);
  if (type === 'CHECKBOX') return choices.slice(0, 2);
  if (type === 'MULTIPLE_CHOICE') return choices[0] ?? '';
  if (/класс/i.test(title)) return '6А';
  return /сколько|номер/i.test(title) ? '3' : 'простой ответ';
}

/** Answers every question of a questionnaire; `given` by the question's title outdoes it, '' leaves it out. */
export async function answerFully(
  host: Host,
  key: string,
  given: Given = {},
  options: { readonly trigger?: boolean; readonly edits?: string } = { trigger: false },
): Promise<string> {
  const form = formOf(host, key);
  const answers = Object.fromEntries(
    form.items.map((item) => [String(item.id), given[item.title] ?? anyAnswer(item)] as const),
  );
  return (await host.submit(form.id, answers, '', options)).id;
}

export const CODE = 'Ваш код участника';
