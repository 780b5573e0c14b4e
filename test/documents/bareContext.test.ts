import { execFileSync } from 'node:child_process';
import { CATALOGUE } from '../../src/documents/catalogue';

test('templates are built for every declaration and filled where only ECMAScript exists', () => {
  const output = execFileSync(process.execPath, ['test/documents/bareContext.mjs'], { encoding: 'utf8' });
  const { text, problems, ids } = JSON.parse(output);
  expect(ids).toEqual(CATALOGUE.map(({ id }) => id));
  expect(problems).toEqual([]);
  expect(text).toContain('№\u00a045-о');
});
