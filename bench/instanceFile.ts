import { readFileSync } from 'node:fs';
import type { Instance, Objective } from '../src/pairing/assignment/instance';
import { InputDefect, JsonBytes } from './jsonBytes';

const LARGEST_INT32 = 2147483647;
const MOST_MENTEES = 10_000_000;

/** The edges of a file in the order in which they were written. */
class EdgeColumns {
  size = 0;
  mentee = new Int32Array(1024);
  mentor = new Int32Array(1024);
  score = new Float64Array(1024);

  add(mentee: number, mentor: number, score: number): void {
    if (this.size === this.mentee.length) this.grow();
    this.mentee[this.size] = mentee;
    this.mentor[this.size] = mentor;
    this.score[this.size++] = score;
  }

  private grow(): void {
    const { mentee, mentor, score } = this;
    this.mentee = new Int32Array(2 * this.size);
    this.mentee.set(mentee);
    this.mentor = new Int32Array(2 * this.size);
    this.mentor.set(mentor);
    this.score = new Float64Array(2 * this.size);
    this.score.set(score);
  }
}

interface Fields {
  mentees: number | undefined;
  capacities: number[] | undefined;
  edges: EdgeColumns | undefined;
  minimise: boolean;
  objective: Objective;
}

/**
 * Reads `{"mentees":n,"capacities":[…],"edges":[[mentee,mentor,score],…],"minimise":false}`; the fields may come in any
 * order, `minimise` and `objective` ("coverage" or "quality") may be absent. Throws an InputDefect worded in Russian.
 */
export function readInstance(path: string): Instance {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new InputDefect('файл не найден или не читается');
  }
  const fields = readFields(new JsonBytes(bytes));
  if (fields.mentees === undefined) throw new InputDefect('нет поля «mentees»');
  if (fields.capacities === undefined) throw new InputDefect('нет поля «capacities»');
  if (fields.edges === undefined) throw new InputDefect('нет поля «edges»');
  return byRows(fields.mentees, fields.capacities, fields.edges, fields);
}

function readFields(json: JsonBytes): Fields {
  const fields: Fields = {
    mentees: undefined,
    capacities: undefined,
    edges: undefined,
    minimise: false,
    objective: 'coverage',
  };
  const met = new Set<string>();
  json.expect('{');
  if (!json.take('}')) {
    do {
      const name = json.word();
      if (met.has(name)) throw json.defect(`поле «${name}» указано дважды`);
      met.add(name);
      json.expect(':');
      readField(json, name, fields);
    } while (json.take(','));
    json.expect('}');
  }
  json.expectEnd();
  return fields;
}

function readField(json: JsonBytes, name: string, fields: Fields): void {
  if (name === 'mentees') {
    fields.mentees = json.whole('mentees');
    if (fields.mentees < 0 || fields.mentees > MOST_MENTEES) {
      throw json.defect(`mentees: нужно число от 0 до ${MOST_MENTEES}`);
    }
  } else if (name === 'capacities') {
    const capacities: number[] = [];
    json.each(() => {
      const places = json.whole('capacities');
      if (places < 0) throw json.defect('capacities: число мест не может быть отрицательным');
      capacities.push(places);
    });
    fields.capacities = capacities;
  } else if (name === 'edges') fields.edges = readEdges(json);
  else if (name === 'minimise') fields.minimise = json.yesOrNo('minimise');
  else if (name === 'objective') {
    const objective = json.word();
    if (objective !== 'coverage' && objective !== 'quality') {
      throw json.defect('objective: нужно "coverage" или "quality"');
    }
    fields.objective = objective;
  } else throw json.defect(`неизвестное поле «${name}»`);
}

function readEdges(json: JsonBytes): EdgeColumns {
  const edges = new EdgeColumns();
  json.each(() => {
    json.expect('[');
    const mentee = json.whole('edges, номер наставляемого');
    json.expect(',');
    const mentor = json.whole('edges, номер наставника');
    json.expect(',');
    const score = json.whole('edges, балл');
    json.expect(']');
    if (mentee < 0 || mentee > LARGEST_INT32) throw json.defect('edges: номер наставляемого вне списка');
    if (mentor < 0 || mentor > LARGEST_INT32) throw json.defect('edges: номер наставника вне списка');
    edges.add(mentee, mentor, score);
  });
  return edges;
}

function byRows(mentees: number, capacities: number[], edges: EdgeColumns, fields: Fields): Instance {
  const { size } = edges;
  const rowStart = new Int32Array(mentees + 1);
  let fits = true;
  for (let e = 0; e < size; e++) {
    const where = `edges, запись ${e + 1}`;
    if (edges.mentee[e]! >= mentees) throw new InputDefect(`${where}: номер наставляемого вне списка`);
    if (edges.mentor[e]! >= capacities.length) throw new InputDefect(`${where}: номер наставника вне списка`);
    if (Math.abs(edges.score[e]!) > LARGEST_INT32) fits = false;
    rowStart[edges.mentee[e]! + 1]!++;
  }
  for (let i = 0; i < mentees; i++) rowStart[i + 1]! += rowStart[i]!;
  const next = rowStart.slice(0, mentees);
  const mentor = new Int32Array(size);
  const score = fits ? new Int32Array(size) : new Float64Array(size);
  for (let e = 0; e < size; e++) {
    const at = next[edges.mentee[e]!]!++;
    mentor[at] = edges.mentor[e]!;
    score[at] = edges.score[e]!;
  }
  refuseDuplicates(mentees, capacities.length, rowStart, mentor);
  return { mentees, capacities, rowStart, mentor, score, minimise: fields.minimise, objective: fields.objective };
}

function refuseDuplicates(mentees: number, mentors: number, rowStart: Int32Array, mentor: Int32Array): void {
  const metIn = new Int32Array(mentors).fill(-1);
  for (let i = 0; i < mentees; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentor[e]!;
      if (metIn[j] === i) throw new InputDefect(`edges: пара [${i}, ${j}] записана дважды`);
      metIn[j] = i;
    }
  }
}
