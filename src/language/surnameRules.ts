import type { Endings } from './cases';
import type { Gender } from './gender';

/** How surnames of one shape decline: `endings` after `cut` letters are gone. `doubt`: which forms a person checks. */
export interface DeclensionRule {
  readonly gender?: Gender;
  readonly shape: RegExp | ReadonlySet<string>;
  readonly cut: number;
  readonly endings: Endings;
  readonly doubt?: 'instrumental' | 'all';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SAME: Endings = ['', '', '', '', ''];
const HARD: Endings = ['а', 'у', 'а', 'ом', 'е'];
const HARD_EM: Endings = ['а', 'у', 'а', 'ем', 'е'];
const SOFT: Endings = ['я', 'ю', 'я', 'ем', 'е'];
const NOUN_A: Endings = ['ы', 'е', 'у', 'ой', 'е'];
const NOUN_A_AFTER_HISS: Endings = ['и', 'е', 'у', 'ей', 'е'];
const SOFT_ADJECTIVE: Endings = ['его', 'ему', 'его', 'им', 'ем'];

/**
 * Rules for surnames that the declension library gets wrong or where family tradition decides. The first rule whose
 * shape fits (compared in lower case with ё as е) wins; a surname that fits none goes to the library.
 */
export const surnameRules: readonly DeclensionRule[] = [
  // neither gender declines these
  { shape: /(?:[кгхжшщчн]их|ых|[оеиуыэю]|[аеиоуыэюя]а|орота)$/, cut: 0, endings: SAME },
  { shape: set('дюма тома дега люка ферма петипа золя труайя'), cut: 0, endings: SAME },

  // a woman's surname in a consonant; one that looks like a man's is marked
  { gender: 'female', shape: /(?:[ое]в|[иы]н|[сц]к(?:ий|ой))$/, cut: 0, endings: SAME, doubt: 'all' },
  { gender: 'female', shape: /[бвгджзйклмнпрстфхцчшщьъ]$/, cut: 0, endings: SAME },

  // women's adjectives and nouns
  {
    shape: set('шенгелая цхакая чакая гогая бжалая'),
    cut: 1,
    endings: ['и', 'е', 'ю', 'ей', 'е'],
    doubt: 'all',
  },
  { gender: 'female', shape: set('большая чужая лихая сухая'), cut: 2, endings: ['ой', 'ой', 'ую', 'ой', 'ой'] },
  { gender: 'female', shape: /[жшщч]ая$/, cut: 2, endings: ['ей', 'ей', 'ую', 'ей', 'ей'] },
  {
    gender: 'female',
    shape: set(
      'сова корова голова подкова основа глина мина шина калина малина рябина картина былина долина смородина',
    ),
    cut: 1,
    endings: NOUN_A,
    doubt: 'all',
  },
  { gender: 'female', shape: /[^иы]на$/, cut: 1, endings: NOUN_A },
  { gender: 'female', shape: /(?:с|ц)ка$/, cut: 1, endings: ['и', 'е', 'у', 'ой', 'е'], doubt: 'all' },

  // a man's surname that looks like a woman's
  { gender: 'male', shape: /(?:[ое]ва|[иы]на)$/, cut: 1, endings: NOUN_A, doubt: 'all' },
  { gender: 'male', shape: /[сц]кая$/, cut: 1, endings: ['и', 'е', 'ю', 'ей', 'е'], doubt: 'all' },

  // nouns in -а after a hissing consonant: the stress decides between -ей and -ой
  { shape: /[жшщч]а$/, cut: 1, endings: NOUN_A_AFTER_HISS, doubt: 'instrumental' },

  // adjectives and nouns in -й
  { gender: 'male', shape: /[жшщч]ий$/, cut: 2, endings: SOFT_ADJECTIVE },
  { gender: 'male', shape: set('третий'), cut: 2, endings: ['ьего', 'ьему', 'ьего', 'ьим', 'ьем'] },
  { gender: 'male', shape: set('цой чой хой ной сой прибой герой ковбой'), cut: 1, endings: SOFT },
  { gender: 'male', shape: /^[^аеиоуыэюя]*ой$/, cut: 1, endings: SOFT, doubt: 'all' },
  { gender: 'male', shape: /(?:вороб|солов|мурав|реп)ей$/, cut: 2, endings: ['ья', 'ью', 'ья', 'ьем', 'ье'] },

  // vowels that run away: Коломиец, Стрелец, Заяц, Орёл
  {
    gender: 'male',
    shape: /[аеиоуыэюя]ец$/,
    cut: 2,
    endings: ['йца', 'йцу', 'йца', 'йцем', 'йце'],
    doubt: 'instrumental',
  },
  {
    gender: 'male',
    shape: /[аеиоуыэюя]лец$/,
    cut: 2,
    endings: ['ьца', 'ьцу', 'ьца', 'ьцом', 'ьце'],
    doubt: 'instrumental',
  },
  { gender: 'male', shape: /^[^аеиоуыэюя]*ец$|[^аеиоуыэюяьй]{2}ец$/, cut: 0, endings: HARD },
  { gender: 'male', shape: /(?:ов|ын)ец$/, cut: 2, endings: ['ца', 'цу', 'ца', 'цом', 'це'] },
  { gender: 'male', shape: /ец$/, cut: 2, endings: ['ца', 'цу', 'ца', 'цем', 'це'], doubt: 'instrumental' },
  { gender: 'male', shape: set('заяц'), cut: 2, endings: ['йца', 'йцу', 'йца', 'йцем', 'йце'], doubt: 'all' },
  { gender: 'male', shape: set('лев'), cut: 2, endings: ['ьва', 'ьву', 'ьва', 'ьвом', 'ьве'], doubt: 'all' },
  {
    gender: 'male',
    shape: set('козел котел орел осел дятел щегол узел'),
    cut: 2,
    endings: ['ла', 'лу', 'ла', 'лом', 'ле'],
    doubt: 'all',
  },
  {
    gender: 'male',
    shape: set('ковер костер бобер шатер осетер'),
    cut: 2,
    endings: ['ра', 'ру', 'ра', 'ром', 'ре'],
    doubt: 'all',
  },
  {
    gender: 'male',
    shape: set('камень ремень корень день пень ливень'),
    cut: 3,
    endings: ['ня', 'ню', 'ня', 'нем', 'не'],
    doubt: 'all',
  },
  { gender: 'male', shape: /^[^аеиоуыэюя]*ок$|шток$/, cut: 0, endings: HARD },
  { gender: 'male', shape: /[^аеиоуыэюяьй]{2}ок$/, cut: 0, endings: HARD, doubt: 'all' },
  { gender: 'male', shape: /ок$/, cut: 2, endings: ['ка', 'ку', 'ка', 'ком', 'ке'], doubt: 'all' },
  { gender: 'male', shape: /[аеиоуыэюя][^аеиоуыэюя]+ек$/, cut: 0, endings: HARD, doubt: 'all' },
  { gender: 'male', shape: set('гусь'), cut: 1, endings: SOFT },
  { gender: 'male', shape: set('онук нечипас маненок'), cut: 0, endings: HARD, doubt: 'all' },
  { shape: set('рева кива богода'), cut: 1, endings: NOUN_A, doubt: 'all' },

  // stressed -ом after a hissing consonant
  {
    gender: 'male',
    shape: set(
      'ткач грач врач сыч бич меч ключ луч пугач деркач горбач товкач толкач рогач лихач усач трубач скрипач силач ' +
        'богач калач циркач дергач кирпич кузьмич ильич фомич лукич еж морж уж чиж стриж ерш малыш голыш латыш камыш ' +
        'лещ хрущ клещ борщ плющ',
    ),
    cut: 0,
    endings: HARD,
  },
  { gender: 'male', shape: /ич$|^(?:кац|кравц|шац|герц|шварц|штольц)$/, cut: 0, endings: HARD_EM },
  { gender: 'male', shape: /[жшщчц]$/, cut: 0, endings: HARD_EM, doubt: 'instrumental' },

  // foreign surnames in -ин: Мартином, not «Мартиным»
  {
    gender: 'male',
    shape: set('мартин дарвин чаплин грин регин франклин гершвин остин кронин бенджамин корвин цеппелин цин'),
    cut: 0,
    endings: HARD,
  },
  { gender: 'male', shape: /^[^аеиоуыэюя]*(?:ин|ов)$/, cut: 0, endings: HARD, doubt: 'instrumental' },
  { gender: 'male', shape: /[эю]н$|семен$/, cut: 0, endings: HARD },
];
