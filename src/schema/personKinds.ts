import { parseBirthYear } from '../language/birthYear';
import { parseEmail } from '../language/email';
import { parseFullName } from '../language/fullName';
import { parseParticipantCode } from '../language/participantCode';
import { parsePhone } from '../language/phone';
import { parseSchoolClass } from '../language/schoolClass';
import { tidy } from './cell';
import { type Column, facts, type Wish } from './column';
import { readWith } from './kinds';

/** A full name, kept as «Фамилия Имя Отчество» in ordinary case. Always personal. */
export const fullName = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 230, personal: true, ...wish }),
  header,
  input: { kind: 'name' },
  parse: readWith((text) => {
    const name = parseFullName(text);
    return name.problem === undefined ? { value: name.text } : { value: null, advice: name.problem };
  }),
  format: (value) => value,
});

/** A phone, kept as +7 and ten digits. */
export const phone = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 150, personal: true, ...wish }),
  header,
  input: { kind: 'phone' },
  parse: readWith((text) => {
    const number = parsePhone(text);
    return number
      ? { value: number }
      : { value: null, advice: 'Номер не похож на телефон. Запишите так: +7 900 123-45-67.' };
  }),
  format: (value) => value,
});

export const email = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 190, personal: true, ...wish }),
  header,
  input: { kind: 'email' },
  parse: readWith((text) => {
    const address = parseEmail(text);
    return address
      ? { value: address }
      : { value: null, advice: 'Это не адрес электронной почты. Пример: ivanova@school.ru.' };
  }),
  format: (value) => value,
});

/** Year of birth; a full date of birth is never asked (methodology, 6). */
export const birthYear = (header: string, wish: Wish = {}): Column<number> => ({
  ...facts({ width: 115, personal: true, ...wish }),
  header,
  input: { kind: 'year' },
  parse: readWith((text) => {
    const year = parseBirthYear(text);
    return year ? { value: year } : { value: null, advice: 'Укажите год рождения четырьмя цифрами, например 2012.' };
  }),
  format: (value) => value,
});

/** A class such as 7Б. One written so that two readings are possible keeps a question mark until the curator decides. */
export const schoolClass = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 80, ...wish }),
  header,
  input: { kind: 'class' },
  parse: readWith((text) => {
    const found = parseSchoolClass(text);
    if (!found) return { value: null, advice: 'Класс не распознан. Запишите так: 7Б.' };
    return found.question === undefined ? { value: found.text } : { value: found.text, advice: found.question };
  }),
  format: (value) => value,
});

/** The code a participant is known by everywhere: Н-0001 for a mentee, М-0001 for a mentor. */
export const participantCode = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 110, ...wish }),
  header,
  input: { kind: 'text', long: false },
  parse: readWith((text) => {
    const code = parseParticipantCode(text);
    return code ? { value: code } : { value: null, advice: 'Укажите номер участника так: Н-0001 или М-0001.' };
  }),
  format: (value) => value,
});

const TAG_BREAK = /[\s,;]+/;

/** Tags of the dictionary, written in one cell through spaces: #математика #общение. */
export const tags = (header: string, wish: Wish = {}): Column<readonly string[]> => ({
  ...facts({ width: 240, ...wish }),
  header,
  input: { kind: 'tags' },
  parse: readWith((text) => ({
    value: tidy(text)
      .toLowerCase()
      .split(TAG_BREAK)
      .filter((word) => word !== '')
      .map((word) => (word.startsWith('#') ? word : `#${word}`)),
  })),
  format: (value) => value.join(' '),
});
