import { type FileRecord, ROOT } from './files';

type Test = (file: FileRecord) => boolean;

const text = (quoted: string): string => quoted.slice(1, -1).replace(/\\(.)/g, '$1');

const QUOTED = "('(?:[^'\\\\]|\\\\.)*')";
const term = new RegExp(
  [
    `${QUOTED}\\s+in\\s+parents`,
    `(name|mimeType|fullText)\\s*(=|!=|contains)\\s*${QUOTED}`,
    `trashed\\s*(=|!=)\\s*(true|false)`,
    `(?:appP|p)roperties\\s+has\\s*\\{\\s*key\\s*=\\s*${QUOTED}\\s+and\\s+value\\s*=\\s*${QUOTED}\\s*\\}`,
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
  'y',
);

function testOf(found: RegExpExecArray): Test {
  const [, parent, field, relation, wanted, trashRelation, trash, key, value] = found;
  if (parent) {
    const id = text(parent);
    return ({ parents }) => parents.includes(id) || (id === 'root' && parents.includes(ROOT));
  }
  if (field && wanted) {
    const sought = text(wanted);
    return (file) => {
      const own = field === 'mimeType' ? file.mimeType : file.name;
      if (relation === 'contains') return own.toLowerCase().includes(sought.toLowerCase());
      return (own === sought) === (relation === '=');
    };
  }
  if (trash) return ({ trashed }) => (trashed === (trash === 'true')) === (trashRelation === '=');
  const property = text(key ?? "''");
  const sought = text(value ?? "''");
  return ({ appProperties }) => appProperties[property] === sought;
}

/** Reads the query language of files.list: terms joined by `and`, without brackets. */
export function matcher(query: string): Test {
  const tests: Test[] = [];
  let at = 0;
  const rest = query.trim();
  while (at < rest.length) {
    term.lastIndex = at;
    const found = term.exec(rest);
    if (!found) throw new Error('API call to drive.files.list failed with error: Invalid Value');
    tests.push(testOf(found));
    at = term.lastIndex;
    const joint = /^\s+and\s+/.exec(rest.slice(at));
    if (joint) at += joint[0].length;
    else if (at < rest.length) throw new Error('API call to drive.files.list failed with error: Invalid Value');
  }
  return (file) => tests.every((test) => test(file));
}
