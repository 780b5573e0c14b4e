import type { Host } from '../../host/contract';
import { textOf } from '../../src/documents/plainText';
import type { DocumentForm } from '../../src/panels';
import { consents } from '../../src/registries/consents';
import { columnKeys } from '../../src/schema/registry';
import { aMentee, aMentor } from '../pairing/people';
import { DAY, dotted, peopleWithConsents } from '../people/consentPeople';
import { mayProcess } from '../people/mayProcess';
import { ask, records, reply, requestOf } from './school';
import { typedSchool, typeRows } from './typedSchool';

let host: Host;

afterEach(() => host.close());

const MENTEES = 16;
const MENTORS = 8;
const text = (value: unknown): string => (value === null || value === undefined ? '' : dotted(String(value)));

/** Documents of the school that list people by themselves, and papers for every single person. */
const KINDS = [
  ...['D7', 'registry-order', 'wish-list', 'award-order', 'expert-folder', 'site-page'],
  ...['code-slips', 'thanks-letter', 'portfolio', 'erasure-act'],
];

/** Ticks everything there is to tick, what the window shows as blocked too. */
const everything = (form: DocumentForm) => ({
  ...requestOf(
    form,
    Object.fromEntries(form.fields.map(({ name, kind, value }) => [name, value || FILLED[kind] || 'да'])),
  ),
  subjectIds: (form.subjects ?? []).map(({ id }) => id),
});

const FILLED: Readonly<Record<string, string>> = { date: '21.09.2026', number: '1', name: 'Иванова Мария Петровна' };

test.each([1, 2, 3])(
  'school %i: no command leads from somebody without a consent to a pair or a paper',
  async (seed) => {
    const { mentees, mentors, lines } = peopleWithConsents(seed * 7919, MENTEES, MENTORS);
    host = await typedSchool(
      mentees.map((one) => ({
        '№ п/п': one.id,
        'ФИО наставляемого': text(one.name),
        'Кто обращается': text(one.role),
        'Год рождения наставляемого': text(one.birthYear),
        '#Теги запроса': '#математика',
        'Согласие на обработку персональных данных': text(one.consent),
        'Письменное согласие родителя': text(one.guardianConsent),
        'Дата подписания согласия': text(one.consentDate),
      })),
      mentors.map((one) => ({
        '№ п/п': one.id,
        'ФИО наставника': text(one.name),
        'Категория наставника': text(one.role),
        'Год рождения': text(one.birthYear),
        '#Теги компетенций': '#математика',
        'Сколько наставляемых': 5,
        'Согласие на обработку персональных данных': text(one.consent),
        'Письменное согласие родителя': text(one.guardianConsent),
        'Дата подписания согласия': text(one.consentDate),
        'Справка об отсутствии судимости': 'Есть',
      })),
    );
    const captions = columnKeys(consents).map((key) => [key, consents.columns[key].header] as const);
    typeRows(
      host,
      'Согласия',
      lines.map((line) => Object.fromEntries(captions.map(([key, caption]) => [caption, dotted(line[key] ?? '')]))),
    );
    const everybody = [
      ...mentees.map((one) => aMentee({ ...one, answered: null })),
      ...mentors.map((one) => aMentor({ ...one, answered: null })),
    ];
    const secret = everybody.filter((person) => !mayProcess(person, lines, DAY));
    const ids = new Set(secret.map(({ id }) => id));
    expect(secret.length).toBeGreaterThan(5);

    await ask(host, 'pairing.search', { objective: 'coverage' });
    for (const { id } of mentees.slice(0, 4))
      await reply(host, 'pairing.decide', { menteeId: id, mentorId: mentors[0]?.id ?? '', decision: 'lock' });
    await ask(host, 'pairing.accept', { menteeIds: null });
    await ask(host, 'pairing.accept', { menteeIds: mentees.map(({ id }) => id) });
    const pairs = records(host, 'Пары');
    expect(pairs.length).toBeGreaterThan(0);
    expect(
      pairs.filter((row) => ids.has(String(row['№ наставника'])) || ids.has(String(row['№ наставляемого']))),
    ).toEqual([]);

    for (const kind of KINDS) {
      const form = await ask(host, 'documents.view', { kind });
      const request = everything(form);
      await reply(host, 'documents.create', request);
      const ticked = form.lists.flatMap(({ name, options }) =>
        options ? [[name, options.map(({ id }) => id)] as const] : [],
      );
      await reply(host, 'documents.create', { ...request, chosen: Object.fromEntries(ticked) });
    }
    const papers = host.files().filter(({ mimeType }) => mimeType.endsWith('.document'));
    expect(papers.length).toBeGreaterThan(4);
    const printed = papers.map(({ id, name }) => `${name}\n${textOf(host.fileContent(id))}`).join('\n');
    expect(secret.filter(({ name }) => name !== null && printed.includes(name)).map(({ id }) => id)).toEqual([]);
  },
);
