import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { solve } from '../../../src/pairing/assignment/solve';
import { randomInstance } from './randomInstances';

const folder = mkdtempSync(join(tmpdir(), 'solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(text: string | undefined) {
  const file = join(folder, 'instance.json');
  if (text === undefined) rmSync(file, { force: true });
  else writeFileSync(file, text);
  return spawnSync(process.execPath, [join('build', 'runTs.mjs'), join('bench', 'solve.ts'), file], {
    encoding: 'utf8',
  });
}

describe('the command solve', () => {
  test('prints one line with the solution of the file and its proof', () => {
    for (let seed = 0; seed < 3; seed++) {
      const instance = randomInstance(600000 + seed, { mentees: 30, mentors: 12 }, 'coverage');
      const edges: number[][] = [];
      for (let i = instance.mentees - 1; i >= 0; i--) {
        for (let e = instance.rowStart[i]!; e < instance.rowStart[i + 1]!; e++) {
          edges.push([i, instance.mentor[e]!, instance.score[e]!]);
        }
      }
      const { mentees, capacities, minimise } = instance;
      const { status, stdout, stderr } = run(
        JSON.stringify({ mentees, capacities: [...capacities], edges, minimise }, null, seed),
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.endsWith('\n') && stdout.trim().split('\n').length).toBe(1);
      const { matched, total, load2, mentorOf, prices, edgeScans } = solve(instance);
      expect(JSON.parse(stdout)).toEqual({
        matched,
        total,
        load2,
        pairs: [...mentorOf].flatMap((j, i) => (j < 0 ? [] : [[i, j]])),
        prices: Array.from(capacities, (_, j) => [prices[2 * j], prices[2 * j + 1]]),
        valid: true,
        edgeScans,
      });
    }
  });

  test.each([
    ['a missing file', undefined, /файл не найден/],
    ['an empty file', '', /ожидался знак «\{»/],
    ['broken JSON', '{"mentees":1,"capacities":[1],"edges":[[0,0,1]', /ожидался знак «\]»/],
    ['a missing field', '{"mentees":1,"capacities":[1]}', /нет поля «edges»/],
    ['an index out of range', '{"mentees":1,"capacities":[1],"edges":[[0,1,5]]}', /наставника вне списка/],
    ['a negative index', '{"mentees":1,"capacities":[1],"edges":[[-1,0,5]]}', /наставляемого вне списка/],
    ['a negative capacity', '{"mentees":1,"capacities":[-1],"edges":[]}', /не может быть отрицательным/],
    ['a score that is not whole', '{"mentees":1,"capacities":[1],"edges":[[0,0,1.5]]}', /нужно целое число/],
    ['a pair given twice', '{"mentees":1,"capacities":[1],"edges":[[0,0,1],[0,0,2]]}', /записана дважды/],
    ['an unknown field', '{"mentees":1,"capacities":[1],"edges":[],"x":1}', /неизвестное поле/],
    ['scores beyond exact sums', '{"mentees":1,"capacities":[1],"edges":[[0,0,9007199254740991]]}', /слишком велики/],
  ])('refuses %s in Russian, without a stack trace', (_, text, message) => {
    const { status, stdout, stderr } = run(text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
