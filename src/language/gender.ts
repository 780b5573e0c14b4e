import { getFirstnameGender } from 'lvovich';
import { foldCase } from './cleanText';
import type { FullName } from './fullName';

export type Gender = 'male' | 'female';

const SON = /(?:вич|ьич|мич|кич|тич|[- ](?:оглы|оглу|углы|угли|улы|уулу))$/;
const DAUGHTER = /(?:овна|евна|ична|[- ](?:кызы|кизи|гызы))$/;

/** Women's names that end as men's do; rules by ending take them for men's. */
const WOMEN = new Set([
  ...[
    'любовь',
    'алла',
    'айгерим',
    'асель',
    'айсель',
    'гузель',
    'лейсан',
    'ляйсан',
    'мариям',
    'марьям',
    'чулпан',
    'ирен',
  ],
  ...['софи', 'мари', 'эмили', 'наоми', 'мэри', 'натали'],
  ...['кармен', 'эстер', 'руфь', 'юдифь', 'жасмин', 'элен', 'катрин', 'маргарет', 'элизабет', 'ассоль', 'нинель'],
]);
/** Names in -ль, -нь and -и are men's and women's alike: only these and those of {@link WOMEN} are certain. */
const EITHER = /(?:[аеиуюя]ль|нь|и)$/;
const MEN = new Set([
  ...['марсель', 'авель', 'паскаль', 'мигель', 'шауль', 'пауль', 'рауль', 'шарль', 'абдель', 'али', 'гиви', 'леви'],
  ...['эмиль', 'камиль', 'джамиль', 'рамиль', 'шамиль', 'даниль', 'рафаиль', 'микаиль', 'исмаиль', 'исраиль', 'халиль'],
  ...['наиль', 'раиль', 'фаиль', 'василь', 'виль'],
]);
const EASTERN_WOMAN = /^гуль|гуль$/;

const MALE_SURNAME = /(?:[оеё]в|[сц]кий|[иы]н)$/;
const FEMALE_SURNAME = /(?:[оеё]ва|[сц]кая|[иы]на)$/;

/**
 * Gender by the patronymic, otherwise by the first name when the name leaves no doubt and the surname does not
 * contradict it; null when a person has to be asked.
 */
export function genderOf(name: FullName): Gender | null {
  const patronymic = foldCase(`${name.middle} ${name.suffix}`).trim();
  const tail = ` ${patronymic}`;
  if (SON.test(tail)) return 'male';
  if (DAUGHTER.test(tail)) return 'female';
  if (name.initialsOnly) return null;
  const gender = firstNameGender(name.first);
  return gender !== null && surnameContradicts(name.last, gender) ? null : gender;
}

/** Gender of a first name, null when both are possible or the name is not known. */
export function firstNameGender(first: string): Gender | null {
  const [piece = ''] = foldCase(first).split('-');
  if (WOMEN.has(piece) || EASTERN_WOMAN.test(piece)) return 'female';
  if (EITHER.test(piece) && !MEN.has(piece)) return null;
  const found = getFirstnameGender(piece);
  return found === 'male' || found === 'female' ? found : null;
}

function surnameContradicts(surname: string, gender: Gender): boolean {
  const folded = foldCase(surname);
  return (gender === 'male' ? FEMALE_SURNAME : MALE_SURNAME).test(folded);
}

/** Reads the gender a person chose: «м», «муж.», «ж», «женский». */
export function parseGender(text: string): Gender | null {
  const folded = foldCase(text).trim();
  if (/^(?:м|муж\.?|мужской|male)$/.test(folded)) return 'male';
  return /^(?:ж|жен\.?|женский|female)$/.test(folded) ? 'female' : null;
}
