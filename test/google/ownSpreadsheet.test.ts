import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(path.join(root, name), 'utf8') }));

const own = sources.find(({ name }) => name === 'google/ownSpreadsheet.ts')?.text ?? '';
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

// The scope that the Sheets service asks for would let a script open any spreadsheet of the person. What keeps this
// add-on to its own one is that nothing but these lines ever names a spreadsheet.
test('the Sheets service is named in one file only, and that file knows a single spreadsheet: the one it is in', () => {
  const users = sources.filter(({ text }) =>
    /\bSheets\b(?!\.Schema)/.test(withoutComments(text).replace(/'[^'\n]*'/g, '')),
  );
  const calls = [...withoutComments(own).matchAll(/service\(\)\s*\.(?:Values\.)?\w+\(/g)];

  expect(users.map(({ name }) => name)).toEqual(['google/ownSpreadsheet.ts']);
  expect(own).toContain('const ownId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();');
  expect(calls).toHaveLength(3);
  expect([...own.matchAll(/\bownId\(\)/g)]).toHaveLength(calls.length);
});

test('no other spreadsheet, file or document is ever opened', () => {
  const openers = /\b(?:SpreadsheetApp|DriveApp|DocumentApp)\s*\.\s*(?:open\w*|create\b)/;

  expect(sources.filter(({ text }) => openers.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
});
