import { CATALOGUE } from '../../../src/documents/catalogue';
import { foundIn } from '../../../src/ui/documents/search';

const stages = [1, 2, 3, 4, 5, 6, 7, 0].map((stage) => ({
  title: stage === 2 ? 'Формирование базы наставляемых' : `Этап ${stage}`,
  documents: CATALOGUE.filter((template) => template.stage === stage).map(({ id, title, audience, group }) => ({
    ...{ kind: id, title, audience, group, entry: null, made: 0 },
  })),
}));
const found = (search: string): readonly string[] =>
  foundIn(stages, search).flatMap(({ documents }) => documents.map(({ kind }) => kind));

test('an empty search finds everything', () => {
  expect(found('  ')).toHaveLength(CATALOGUE.length);
});

test.each([
  ['приказ о парах', ['D7']],
  ['приказ пары', ['D7']],
  ['устав', []],
  ['d7', ['D7']],
  ['ОТЧЁТ куратора', ['report-curator']],
  ['благодарственное письмо', ['thanks-letter', 'thanks-letter-parents']],
  ['протоколы', ['D2', 'minutes-parents', 'minutes-methodical']],
  ['перечень базы', ['wish-list']],
] as const)('«%s» finds %j', (search, expected) => {
  expect(found(search)).toEqual(expected);
});
