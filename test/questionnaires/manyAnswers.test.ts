import { readCsv } from '../../src/questionnaires/csvFile';
import { readAnswers } from '../../src/questionnaires/readAnswers';
import { mentees } from '../../src/registries/mentees';
import { REQUEST_OPTIONS } from '../../src/tags/questionnaireOptions';
import { decide, fixtureText, mappingOf } from './fixture';

const options = REQUEST_OPTIONS;
const PEOPLE = 10_000;
const syllables = ['ва', 'ри', 'но', 'ле', 'ма', 'ду', 'со', 'ки', 'бе', 'то'];
const surname = (index: number): string =>
  `К${[...String(index).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('')}нов`;

test('ten thousand answers are read and taken in', () => {
  const header = fixtureText('answers-mentees').split('\r\n')[0] ?? '';
  const lines = Array.from({ length: PEOPLE }, (_, index) => {
    const time = `0${1 + (index % 9)}.10.2026 ${index % 24}:${String(index % 60).padStart(2, '0')}:07`;
    const phone = `8 900 ${String(1_000_000 + index).slice(0, 3)} ${String(index).padStart(4, '0')}`;
    const needs = [
      options[index % 11],
      options[(index * 7) % 13],
      index % 10 === 0 ? `своё ${index}` : options[(index * 3) % 17],
    ].join(', ');
    return `${time},u${index}@example.org,${surname(index)} Иван Ильич,Ученик,7 «Б»,,2013,${phone},,"${needs}",текст,Учитель,Сб,Очно,,Даю согласие,Сдано куратору,01.10.2026`;
  });
  const file = readCsv([header, ...lines].join('\r\n'));
  if (!file.ok) throw new Error(file.problem.message);
  const source = { name: 'ф.csv', header: file.header, rows: file.rows };
  const { answers } = readAnswers(mentees, source, mappingOf(mentees, source), 'mentees');
  const { counts } = decide('mentees', answers);
  expect(counts).toMatchObject({ read: PEOPLE, accepted: PEOPLE, duplicates: 0 });
});
