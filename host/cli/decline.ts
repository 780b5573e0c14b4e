import { parseArgs } from 'node:util';
import { caseOf } from '../../src/language/cases';
import { forms } from '../../src/language/declension';
import { parseGender } from '../../src/language/gender';

const USAGE =
  'Запуск: npm run --silent decline -- "Фамилия Имя Отчество" [--gender м|ж] [--case им|род|дат|вин|твор|пред].';

/** The forms of one name, or the word of one case; null when the call makes no sense. */
function answer(): unknown {
  const { values, positionals } = parseArgs({
    options: { gender: { type: 'string' }, case: { type: 'string' } },
    allowPositionals: true,
  });
  const name = positionals.join(' ').trim();
  const gender = values.gender === undefined ? null : parseGender(values.gender);
  const kase = values.case === undefined ? null : caseOf(values.case);
  if (name === '' || (values.gender !== undefined && !gender) || kase === undefined) return null;
  const all = forms(name, gender ?? undefined);
  if (kase === null) return all;
  return { gender: all.gender, sure: all.sure, [kase]: kase === 'nom' ? name : all[kase] };
}

try {
  const found = answer();
  if (found === null) throw new Error('no sense');
  console.log(JSON.stringify(found));
} catch {
  console.error(USAGE);
  process.exitCode = 1;
}
