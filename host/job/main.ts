import { parseArgs } from 'node:util';
import { JobError, runJob } from './runJob';

const usage =
  'Запуск: npm run --silent job -- --mentees ФАЙЛ.csv --mentors ФАЙЛ.csv --out ПАПКА [--settings ФАЙЛ.json]. Ничего не сделано.';

function flags(): { mentees: string; mentors: string; out: string; settings?: string } {
  try {
    const { values } = parseArgs({
      options: {
        mentees: { type: 'string' },
        mentors: { type: 'string' },
        out: { type: 'string' },
        settings: { type: 'string' },
      },
    });
    const { mentees, mentors, out, settings } = values;
    if (mentees && mentors && out) return { mentees, mentors, out, ...(settings ? { settings } : {}) };
  } catch {
    // Said below: the parser's own words are English.
  }
  throw new JobError(usage);
}

async function main(): Promise<void> {
  try {
    console.log(JSON.stringify(await runJob(flags())));
  } catch (error) {
    console.error(
      error instanceof JobError
        ? error.message
        : 'Работа прервалась из-за внутренней ошибки. Исходные файлы не изменены. Проверьте файлы и повторите.',
    );
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    process.exitCode = 1;
  }
}

void main().finally(() => process.exit());
