import { type CertificateFacts, certificateLack, certificateRegister } from '../../src/registries/certificateGate';
import { certificates } from '../../src/registries/certificates';
import { CERTIFICATE_KINDS } from '../../src/registries/vocabulary';
import { readTable } from '../../src/schema/readTable';
import { columnKeys } from '../../src/schema/registry';

type Line = Readonly<Partial<Record<keyof typeof certificates.columns, string>>>;

const DAY = '2026-09-20';

const registerOf = (lines: readonly Line[]) =>
  certificateRegister(
    readTable(certificates, {
      cells: [
        columnKeys(certificates).map((key) => certificates.columns[key].header),
        ...lines.map((line) => columnKeys(certificates).map((key) => line[key] ?? '')),
      ],
      marks: {},
    }),
  );

const outsider: CertificateFacts = { id: 'М-0001', role: 'Выпускник', certificate: null };
const seen = (until: string): Line => ({ mentorId: 'М-0001', kind: CERTIFICATE_KINDS.record, until });

const lack = (facts: CertificateFacts, lines: readonly Line[] = [], kind: 'record' | 'medical' = 'record') =>
  certificateLack(facts, registerOf(lines), DAY, kind);

test('the school’s own people need none', () => {
  expect(lack({ ...outsider, role: 'Педагог' })).toBe('');
  expect(lack({ ...outsider, role: 'Ученик' }, [], 'medical')).toBe('');
});

test.each([
  ['Есть', ''],
  ['Есть, от 01.09.2026', ''],
  ['Есть, но просрочена', 'нет справки об отсутствии судимости'],
  ['Заказана', 'справка об отсутствии судимости ещё не получена'],
  ['Нет', 'нет справки об отсутствии судимости'],
  [null, 'нет справки об отсутствии судимости'],
])('«%s» in the base: %s', (certificate, expected) => {
  expect(lack({ ...outsider, certificate })).toBe(expected);
});

test.each([
  ['20.09.2026', ''],
  ['', ''],
  ['19.09.2026', 'срок справки об отсутствии судимости истёк 19.09.2026'],
  ['скоро', 'срок справки об отсутствии судимости записан непонятно'],
])('a certificate that holds until «%s»: %s', (until, expected) => {
  expect(lack(outsider, [seen(until)])).toBe(expected);
});

test('where the register has a line, its term outdoes «Есть» in the base', () => {
  expect(lack({ ...outsider, certificate: 'Есть' }, [seen('19.09.2026')])).toMatch(/истёк/);
});

test('of several certificates the longest counts', () => {
  expect(lack(outsider, [seen('19.09.2026'), seen('01.01.2027')])).toBe('');
  expect(lack(outsider, [seen('01.02.2026'), seen('19.09.2026')])).toMatch(/19\.09\.2026/);
});

test('one kind does not stand for another, nor one mentor for another', () => {
  expect(lack(outsider, [seen('')], 'medical')).toBe('нет медицинской справки');
  expect(lack({ ...outsider, id: 'М-0002' }, [seen('')])).toBe('нет справки об отсутствии судимости');
});
