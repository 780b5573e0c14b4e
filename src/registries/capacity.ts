import { tidy } from '../schema/cell';
import { type Column, facts, type Wish } from '../schema/column';
import { readWith } from '../schema/kinds';

const LARGEST = 50;

const words: Readonly<Record<string, number>> = {
  ноль: 0,
  один: 1,
  одного: 1,
  одну: 1,
  два: 2,
  двух: 2,
  двоих: 2,
  две: 2,
  три: 3,
  трёх: 3,
  трех: 3,
  троих: 3,
  четыре: 4,
  четырёх: 4,
  четырех: 4,
  пять: 5,
  пятерых: 5,
  шесть: 6,
};

/** How many mentees a mentor takes (R023): «3», «два», «2 человека»; of «1-2» the larger, since it is what they agree to. */
export const capacity = (header: string, wish: Wish = {}): Column<number> => ({
  ...facts({ width: 110, ...wish }),
  header,
  input: { kind: 'integer', min: 0, max: LARGEST },
  parse: readWith((text) => {
    const plain = tidy(text).toLowerCase();
    const found = (plain.match(/\d+/g) ?? []).slice(0, 2).map(Number);
    const word = plain.split(/[^а-яё]+/).find((part) => part in words);
    const places = found.length > 0 ? Math.max(...found) : word === undefined ? undefined : words[word];
    return places !== undefined && places <= LARGEST && !/^-/.test(plain)
      ? { value: places }
      : { value: null, advice: `Укажите, скольких наставляемых берёт наставник: число от 0 до ${LARGEST}.` };
  }),
  format: (value) => value,
});
