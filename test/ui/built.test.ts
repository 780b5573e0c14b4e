import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';

const folder = mkdtempSync(join(tmpdir(), 'panels-'));
beforeAll(() => {
  execFileSync(process.execPath, [join(__dirname, '../../build/buildPanels.mjs'), folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PANELS = [
  ...['card', 'check', 'deeds', 'documents', 'duplicates', 'import', 'pairing', 'questionnaires', 'today'],
];

test('every panel is one file that a menu item opens by name', () => {
  expect(readdirSync(folder).sort()).toEqual(PANELS.map((name) => `${name}.html`));
});

test.each(PANELS)('%s.html is self-contained, plain and of ES2020', (name) => {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const scripts = html.split('<script>').slice(1);
  expect(scripts).toHaveLength(1);
  const [script = ''] = scripts[0]?.split('</script>') ?? [];
  expect(() => parse(script, { ecmaVersion: 2020 })).not.toThrow();
  expect(script.match(/[^ -~\n\t]/g) ?? []).toEqual([]);
  expect(script).not.toContain('<!--');
  expect(html).not.toMatch(/<link|src=|@import|url\(|<\?/);
  expect(html.length).toBeLessThan(100_000);
});
