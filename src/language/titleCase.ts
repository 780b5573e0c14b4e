/** Particles of foreign and eastern names; written small unless the name begins with them. */
const PARTICLES = new Set([
  ...['де', 'да', 'ди', 'дю', 'дос', 'дель', 'ла', 'ле', 'лос', 'фон', 'цу', 'ван', 'дер', 'ден', 'тен'],
  ...['аль', 'эль', 'ибн', 'бен', 'бин', 'бинт', 'оглы', 'оглу', 'углы', 'угли', 'улы', 'уулу', 'кызы', 'кизи', 'гызы'],
]);

export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** О'Коннор keeps its second capital, Лук'янова does not get one. */
function apostrophes(piece: string): string {
  const [head = '', ...rest] = piece.match(/[^'’]*['’]?/g) ?? [];
  return capital(head) + rest.map((tail) => (head.length === 2 ? capital(tail) : tail.toLowerCase())).join('');
}

const isWrittenWell = (piece: string): boolean => /^(?:Мак|Мац|Фитц|Де|Ди|Ле|Ла)[А-ЯЁ][а-яё]+$/.test(piece);

/** One word of a name in ordinary case, each hyphenated part with a capital: РИМСКАЯ-корсакова → Римская-Корсакова. */
export const titleCase = (word: string): string =>
  word
    .split('-')
    .map((piece) => (isWrittenWell(piece) ? piece : apostrophes(piece)))
    .join('-');
