import fc from 'fast-check';
import { knownPair, mentee, mentor } from '../../src/commands/documents/people';
import { CATALOGUE } from '../../src/documents/catalogue';
import { gather } from '../../src/documents/sources/gather';
import { type Subject, subjectsOf } from '../../src/documents/sources/subject';
import type { World } from '../../src/documents/sources/world';
import type { Template } from '../../src/documents/template';
import type { PairingInput } from '../../src/pairing/input';
import { propose } from '../../src/pairing/propose';
import { consentGate } from '../../src/registries/consent';
import { PAIR_STATUS, type Pair } from '../../src/registries/pairs';
import { inputOf, settings } from '../pairing/people';
import { dice } from '../pairing/randomSchool';
import { DAY, peopleWithConsents, registerOf } from './consentPeople';
import { mayProcess } from './mayProcess';

const seeds = fc.integer({ min: 0, max: 2_000_000 });
const forSeeds = (property: (seed: number) => void, numRuns: number): void =>
  fc.assert(fc.property(seeds, property), { numRuns });

interface School {
  readonly input: PairingInput;
  /** Who may be processed, by the other reading of the law. */
  readonly allowed: ReadonlySet<string>;
}

/** Everybody fits everybody, so that nothing but consents keeps people from a pair. */
function schoolOf(seed: number, mentees: number, mentors: number): School {
  const { lines, ...people } = peopleWithConsents(seed, mentees, mentors);
  const roll = dice(seed + 3);
  const pair = () => ({
    menteeId: people.mentees[roll(mentees)]?.id ?? '',
    mentorId: people.mentors[roll(mentors)]?.id ?? '',
  });
  const input = inputOf(people.mentees, people.mentors, {
    consents: registerOf(lines),
    settings: settings({ olderMentor: 'Нет', curator: 'Иванова Мария Петровна', curatorPost: 'учитель' }),
    wishes: Array.from({ length: roll(8) }, () => ({ ...pair(), wish: 'lock' as const })),
    previous: Array.from({ length: roll(8) }, pair),
    today: DAY,
  });
  const everybody = [...input.mentees, ...input.mentors];
  return {
    input,
    allowed: new Set(everybody.filter(({ record }) => mayProcess(record, lines, DAY)).map(({ id }) => id)),
  };
}

const everybodyIn = ({ mentees, mentors }: PairingInput) => [...mentees, ...mentors];

test('the gate is open for exactly those whom the law, read anew, allows to process', () => {
  let open = 0;
  let closed = 0;
  forSeeds((seed) => {
    const { input, allowed } = schoolOf(seed, 12, 6);
    for (const { id, record } of everybodyIn(input)) {
      const gate = consentGate(record, input.consents, DAY);
      expect([id, gate.open]).toEqual([id, allowed.has(id)]);
      if (gate.open) open += 1;
      else closed += 1;
    }
  }, 400);
  expect(Math.min(open, closed)).toBeGreaterThan(1000);
});

test('no other consent opens anything while the consent to processing is missing', () => {
  forSeeds((seed) => {
    const { input, allowed } = schoolOf(seed, 10, 5);
    for (const { id, record } of everybodyIn(input).filter((person) => !allowed.has(person.id)))
      for (const kind of ['survey', 'publication', 'sharing', 'mentor', 'employee'] as const)
        expect([id, kind, consentGate(record, input.consents, DAY, kind, 'М-0001').open]).toEqual([id, kind, false]);
  }, 200);
});

test('nobody without a consent is proposed to anybody, locked by the curator or not', () => {
  let proposed = 0;
  forSeeds((seed) => {
    const { input, allowed } = schoolOf(seed, 14, 8);
    for (const { menteeId, mentorId } of propose(input).pairs) {
      expect([menteeId, mentorId].filter((id) => !allowed.has(id))).toEqual([]);
      proposed += 1;
    }
  }, 150);
  expect(proposed).toBeGreaterThan(100);
});

const school = {
  founder: '',
  fullName: 'Школа',
  shortName: 'Школа',
  address: '',
  place: '',
  kind: 'приказ',
  directorPost: 'Директор',
  directorName: 'Петрова Анна Сергеевна',
  curatorPost: 'учитель',
  curatorName: 'Иванова Мария Петровна',
  controllerName: '',
  controllerPost: '',
  acts: [],
  dateStyle: 'digits',
} as const;

function worldOf({ input }: School, seed: number): World {
  const roll = dice(seed + 5);
  const gates = { consents: input.consents, certificates: input.certificates, settings: input.settings, today: DAY };
  const status = PAIR_STATUS.formed;
  return {
    school,
    year: '2026/2027',
    today: DAY,
    register: [],
    published: {},
    planOrder: null,
    team: [],
    council: [],
    mentees: input.mentees.map(({ id, record }) => mentee(id, record, gates, '')),
    mentors: input.mentors.map(({ id, record }) => mentor(id, record, gates, { notForRegistry: '', erased: '' })),
    pairs: input.mentees.map(({ id, record }, place) => {
      const other = input.mentors[roll(input.mentors.length)];
      const names = { mentee: record.name ?? `Тайна ${id}`, mentor: other?.record.name ?? `Тайна ${other?.id}` };
      const pair = { menteeId: id, mentorId: other?.id ?? '', ...names, status } as unknown as Pair;
      return knownPair(`П-${place}`, pair, record, other?.record, input.settings, gates);
    }),
    questionnaires: () => [],
    survey: () => null,
  };
}

/** Everything a document prints, with every person and pair ticked in every list. */
function printed(template: Template, world: World, subject: Subject | null): string {
  const ids = [...world.mentees, ...world.mentors, ...world.pairs].map(({ id }) => id);
  const chosen = Object.fromEntries(
    template.fields.filter(({ kind }) => kind === 'list').map(({ name }) => [name, ids]),
  );
  const entry = { number: '1', date: DAY, newEdition: false };
  return JSON.stringify(
    gather(template, world, { values: {}, rows: {}, chosen }, entry, subject).map(({ fact }) => fact),
  );
}

test('no document prints the name of somebody without a consent, save a blank consent for them to sign', () => {
  let documents = 0;
  forSeeds((seed) => {
    const people = schoolOf(seed, 8, 5);
    const world = worldOf(people, seed);
    const secret = everybodyIn(people.input)
      .filter(({ id }) => !people.allowed.has(id))
      .map(({ id, record }) => ({ id, written: JSON.stringify(record.name ?? `Тайна ${id}`).slice(1, -1) }));
    const refused = new Set([...world.mentees, ...world.mentors].filter((one) => one.refused).map(({ id }) => id));
    for (const template of CATALOGUE) {
      const subjects = template.audience === 'one' ? [null] : subjectsOf(template, world);
      for (const subject of subjects.filter((one) => !one?.blocked)) {
        const isBlank = template.group === 'Согласия' && template.audience === 'person';
        const text = printed(template, world, subject);
        const named = secret.filter(
          ({ id, written }) => !(isBlank && id === subject?.id && !refused.has(id)) && text.includes(written),
        );
        expect([template.id, named.map(({ id }) => id)]).toEqual([template.id, []]);
        documents += 1;
      }
    }
  }, 40);
  expect(documents).toBeGreaterThan(1000);
});
