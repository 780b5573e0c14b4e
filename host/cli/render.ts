import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { templateDocx } from '../../build/templateDocx.mjs';
import { CATALOGUE } from '../../src/documents/catalogue';
import { declining } from '../../src/documents/declining';
import { missing } from '../../src/documents/missing';
import { withPresets } from '../../src/documents/presets';
import { render } from '../../src/documents/render';
import type { Template } from '../../src/documents/template';
import { type Facts, prepareValues } from '../../src/documents/values';
import type { DateStyle } from '../../src/language/dates';
import { CannotProceed } from '../../src/problem';

const USAGE =
  'Запуск: npm run --silent render -- --template КОД --data ФАЙЛ.json --out ФАЙЛ.docx [--dates words|digits|quotes]. ' +
  'Документ не создан.';
const STYLES: readonly DateStyle[] = ['words', 'digits', 'quotes'];

/** Said to the person at the keyboard; nothing has been written. */
class Refusal extends Error {}

function flags() {
  try {
    const { values } = parseArgs({
      options: {
        template: { type: 'string' },
        data: { type: 'string' },
        out: { type: 'string' },
        dates: { type: 'string', default: 'words' },
      },
    });
    const { template, data, out } = values;
    const dateStyle = STYLES.find((style) => style === values.dates);
    if (template && data && out && dateStyle) return { template, data, out, dateStyle };
  } catch {
    // Said below: the parser's own words are English.
  }
  throw new Refusal(USAGE);
}

function templateOf(id: string): Template {
  const found = CATALOGUE.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (found) return found;
  const known = CATALOGUE.map((one) => `  ${one.id} – ${one.title}`).join('\n');
  throw new Refusal(`Нет шаблона с таким кодом. Документ не создан. Возможные коды:\n${known}`);
}

function factsOf(file: string): Facts {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new Refusal('Файл с данными не читается. Документ не создан. Проверьте путь к файлу.');
  }
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    throw new Refusal('Файл с данными – не JSON. Документ не создан. Проверьте кавычки, запятые и скобки.');
  }
  if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts as Facts;
  throw new Refusal('В файле с данными ожидается объект «название поля – значение». Документ не создан.');
}

async function main(): Promise<void> {
  const { template: id, data, out, dateStyle } = flags();
  const template = templateOf(id);
  const facts = factsOf(data);
  const { decline, doubts } = declining([]);
  const { values } = prepareValues(template, withPresets(template, facts), decline, { dateStyle });
  const problems = missing(template, values);
  if (problems.length > 0) {
    const list = problems.map(
      ({ field, list: inside, item }) => `  «${field}»${item ? ` («${inside}», строка ${item})` : ''}`,
    );
    throw new Refusal(`Не хватает данных, документ не создан. Заполните поля:\n${list.join('\n')}`);
  }
  writeOut(out, render(await templateDocx(template), values));
  const names = new Set(template.fields.map(({ name }) => name));
  const ignored = Object.keys(facts).filter((name) => !names.has(name));
  console.log(JSON.stringify({ template: template.id, out, doubts: doubts(), ignored }));
}

function writeOut(out: string, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes);
  } catch {
    throw new Refusal('Документ не удалось записать. Проверьте, что папка существует и в неё можно писать.');
  }
}

main().catch((error: unknown) => {
  const isSaid = error instanceof Refusal || error instanceof CannotProceed;
  console.error(
    isSaid ? (error as Error).message : 'Документ не создан из-за внутренней ошибки. Проверьте файл с данными.',
  );
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
});
