import PizZip from 'pizzip';
import { templateDocx } from '../../build/templateDocx.mjs';
import { CATALOGUE } from '../../src/documents/catalogue';
import type { RegisteredDocument } from '../../src/documents/chain';
import { prepareDocument } from '../../src/documents/issue';
import { render } from '../../src/documents/render';
import { gather } from '../../src/documents/sources/gather';
import type { KnownPair, Participant, World } from '../../src/documents/sources/world';
import { forms } from '../../src/language/declension';
import { bareWorld, pairOf, participant } from './bareWorld';
import { type OddPerson, oddSchool, wordsIn } from './oddSchool';

const SITE = 'https://школа.example';
const CHAIN = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];
const register = CHAIN.map(
  (kind, at): RegisteredDocument => ({
    ...{ id: `Д-${kind}`, kind, year: '2026/2027', number: `${at + 1}-о`, date: '2026-09-01', version: 1 },
    ...{ status: 'Утверждён', basis: [] },
  }),
);
const STAFF: World = {
  ...bareWorld({
    ...{ fullName: 'Школа № 12', shortName: 'Школа № 12', place: 'г. Светлогорск', address: 'ул. Школьная, д. 3' },
    ...{ curatorName: 'Кузнецова Ольга Владимировна', curatorPost: 'заместитель директора' },
    ...{ directorName: 'Воробьёва Наталья Юрьевна', directorPost: 'Директор' },
  }),
  register,
  published: { 'Д-D1': `${SITE}/приказ`, 'Д-D4': `${SITE}/положение` },
};

const asParticipant = (person: OddPerson, id: string): Participant =>
  participant(id, {
    ...{ name: person.name, place: person.schoolClass, schoolClass: person.schoolClass, phone: person.phone },
    ...{ birthYear: String(person.birthYear), guardian: person.guardian, request: person.request, isMinor: true },
  });

/** Everybody a child, mentors too; some addresses and numbers typed by a careless hand. */
function worldOf(people: readonly OddPerson[]): World {
  const half = people.length / 2;
  const mentees = people.slice(0, half).map((one, at) => asParticipant(one, `Н-000${at}`));
  const mentors = people.slice(half).map((one, at) => asParticipant(one, `М-000${at}`));
  const pairs = mentees.map(({ id, name }, at): KnownPair => {
    const pair = pairOf(`П-000${at}`, { id: `М-000${at}`, name: mentors[at]?.name ?? '' }, [{ id, name }]);
    return { ...pair, form: people[at]?.form ?? '' };
  });
  const [first] = people;
  return {
    ...STAFF,
    ...{ mentees, mentors, pairs },
    register: register.map((one) => (one.kind === 'D7' ? { ...one, number: `7-о ${first?.name}` } : one)),
    published: { ...STAFF.published, 'Д-D7': `${SITE}/приказ-${first?.name.replace(/\s+/g, '-')}` },
  };
}

/** Everything in the file: text, header, properties. */
function insideOf(docx: Uint8Array): string {
  const { files } = new PizZip(docx);
  return Object.values(files)
    .map((part) => part.asText().replace(/<[^>]*>/g, ' '))
    .join('\n');
}

const TEMPLATES = CATALOGUE.filter(({ id }) => id === 'expert-folder' || id === 'site-page');
const built = Promise.all(TEMPLATES.map((template) => templateDocx(template)));

async function printed(world: World): Promise<string> {
  const bytes = await built;
  return TEMPLATES.map((template, at) => {
    const entry = { number: '', date: '2026-11-20', newEdition: false };
    const answers = { values: {}, chosen: {}, rows: {} };
    const found = gather(template, world, answers, entry, null);
    const { values, problems } = prepareDocument(template, found, world, []);
    expect(problems).toEqual([]);
    return insideOf(render(bytes[at] ?? '', values));
  }).join('\n');
}

/** Words that give a person away: every part of the name in every case, the year of birth. */
function tellTales({ name, guardian, birthYear }: OddPerson): readonly string[] {
  const declined = [name, guardian].flatMap((one) => [one, ...Object.values(forms(one)).map(String)]);
  return [...declined.flatMap((form) => [...wordsIn(form)]).filter((word) => word.length > 1), String(birthYear)];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(-10);

test('nobody of a generated school is named in the expert folder or on the page for the site', async () => {
  const innocent = wordsIn(await printed(STAFF));
  const kept: string[] = [];
  for (let seed = 0; seed < 60; seed++) {
    const people = oddSchool(seed, 2 * (1 + (seed % 9)));
    const text = await printed(worldOf(people));
    const words = wordsIn(text);
    const numbers = text.split('\n').map(digitsOf);
    for (const person of people) {
      const told = tellTales(person).filter((word) => words.has(word) && !innocent.has(word));
      if (text.includes(person.email) || numbers.includes(digitsOf(person.phone))) told.push('contacts');
      kept.push(...told.map((word) => `${seed}: ${word}`));
    }
  }
  expect(kept).toEqual([]);
});

test('the usual and a harmless new form, an address and a number without names stay', async () => {
  const people = oddSchool(3, 4).map((one) => ({ ...one, form: 'шефство отряда' }));
  const world = worldOf(people);
  const text = await printed({ ...world, register, published: STAFF.published });
  for (const part of ['шефство отряда', `${SITE}/приказ`, '№ 7-о']) expect(text).toContain(part);
});

test('a document published under a pupil’s name is said to be so', async () => {
  const text = await printed(worldOf(oddSchool(3, 4)));
  expect(text).toContain('адрес содержит имя: опубликуйте под другим адресом');
});
