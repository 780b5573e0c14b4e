const LONGEST = 60;

const YEARS = '(?:г(?![а-я])|год(?:а|у)?(?![а-я])|лет(?![а-я]))';
const WORD = '(?:стаж|опыт)[а-я]*';

/** «стаж 22 г.», «стаж работы: более 20 лет», «стаж – 5» */
const namedBefore = new RegExp(`${WORD}[^\\d;]{0,40}?(\\d{1,2})(?!\\d)(?:[.,]\\d)?\\s*(${YEARS}|мес)?`);
/** «22 года стажа», «3 года педагогического опыта» */
const namedAfter = new RegExp(
  `(\\d{1,2})(?!\\d)(?:[.,]\\d)?\\s*(${YEARS}|мес[а-я]*)\\.?\\s+(?:[а-я]+\\s+){0,2}${WORD}`,
);
/** «0 лет», «22 г.»; only an answer to a question about experience may be read so. */
const bare = new RegExp(`(?:^|[^\\d.])(\\d{1,2})\\s*(${YEARS})`);

const BEGINNER =
  /молод[а-я]* (?:специалист|педагог|учител)|без (?:опыта|стажа)|нет (?:опыта|стажа)|перв[а-я]* год|начинающ/;

/**
 * Full years of work in what a person wrote about their post (R018), or null where nothing is said. `asked`: the text
 * answers a question about experience, so that a bare «22 г.» counts too. Part of a year is 0.
 */
export function yearsOfWork(answer: string | null, asked: boolean): number | null {
  const text = (answer ?? '').toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
  const found = namedAfter.exec(text) ?? namedBefore.exec(text) ?? (asked ? bare.exec(text) : null);
  if (found) {
    const years = found[2]?.startsWith('мес') ? 0 : Number(found[1]);
    return years <= LONGEST ? years : null;
  }
  return BEGINNER.test(text) ? 0 : null;
}
