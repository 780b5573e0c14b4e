import type { DeclensionRule } from './surnameRules';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** First halves of double surnames and names that are not names by themselves: Бонч-Бруевичу, Абдель-Насиру. */
export const undeclinedHalves: ReadonlySet<string> = set(
  'бонч ак кара тер мелик бек фон ван де ла ле сан сен сент мак вар шолом абд абдель абу аль эль эд эр ас аш ибн бен бин нур',
);

/** First names that the declension library gets wrong. */
export const firstNameRules: readonly DeclensionRule[] = [
  { shape: /(?:[оеиуыэю]|уа)$/, cut: 0, endings: ['', '', '', '', ''] },
  {
    gender: 'female',
    shape: set('адель нинель рахиль рашель жизель эсфирь юдифь руфь ассоль любовь агидель мишель николь'),
    cut: 1,
    endings: ['и', 'и', 'ь', 'ью', 'и'],
  },
  { gender: 'female', shape: /ь$/, cut: 0, endings: ['', '', '', '', ''], doubt: 'all' },
  { gender: 'male', shape: /[бвдзлмнпрстф]а$/, cut: 1, endings: ['ы', 'е', 'у', 'ой', 'е'] },
  { shape: /ца$/, cut: 1, endings: ['ы', 'е', 'у', 'ей', 'е'] },
  { gender: 'male', shape: /ц$/, cut: 0, endings: ['а', 'у', 'а', 'ем', 'е'] },
  // the stress decides between -ем and -ом, -ей and -ой
  { gender: 'male', shape: /[чщ]$/, cut: 0, endings: ['а', 'у', 'а', 'ем', 'е'], doubt: 'instrumental' },
  { shape: /[жчщ]а$/, cut: 1, endings: ['и', 'е', 'у', 'ей', 'е'], doubt: 'instrumental' },
  { gender: 'male', shape: /лок$/, cut: 0, endings: ['а', 'у', 'а', 'ом', 'е'] },
];
