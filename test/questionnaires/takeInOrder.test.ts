import fc from 'fast-check';
import { ledgerKey } from '../../src/questionnaires/answer';
import { answer, carriedOut, decide } from './fixture';

const names = ['Рогова Алина Павловна', 'Хан Герман Ильич', 'Седов Пётр Яковлевич'];

/** Up to twelve answers of three people, at different times, some with fields left out, some refusing. */
const batch = fc
  .array(
    fc.record({
      who: fc.nat(2),
      request: fc.constantFrom('а', 'б', null),
      guardianConsent: fc.constantFrom('Сдано куратору', 'Сдам позже', null),
      consent: fc.constantFrom('Даю согласие', 'Даю согласие', null),
      email: fc.constantFrom('same', null),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ who, email, ...values }, index) =>
      answer(
        { ...values, name: names[who], email: email && `${who}@example.org`, phone: `+7900100110${who}` },
        { at: `2026-10-05T10:${String(index).padStart(2, '0')}:00`, answerId: `A${index}` },
      ),
    ),
  );

const sheet = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));

test('answers taken in as they come make the same base as all of them at once', () => {
  fc.assert(
    fc.property(batch, fc.nat(12), (answers, cut) => {
      const atOnce = carriedOut([], decide('mentees', answers));
      const first = decide('mentees', answers.slice(0, cut));
      const ledger = new Set(first.ledgerLines.map(ledgerKey));
      const rows = carriedOut([], first);
      const second = decide('mentees', answers, rows, { ledger });
      expect(sheet(carriedOut(rows, second))).toEqual(sheet(atOnce));
    }),
    { numRuns: 300 },
  );
});

test('the order of the rows in a file does not matter when the times differ', () => {
  fc.assert(
    fc.property(
      batch.chain((answers) =>
        fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
      ),
      ([answers, shuffled]) => {
        expect(decide('mentees', shuffled)).toEqual(decide('mentees', answers));
      },
    ),
    { numRuns: 300 },
  );
});

test('every answer is counted exactly once and stands in the ledger exactly once', () => {
  fc.assert(
    fc.property(batch, (answers) => {
      const { counts, ledgerLines } = decide('mentees', answers);
      const { read, accepted, waitingConsent, duplicates, refused, unusable } = counts;
      expect(accepted + waitingConsent + duplicates + refused + unusable).toBe(read);
      expect(ledgerLines.map(({ answerId }) => answerId).sort()).toEqual(
        answers.map(({ answerId }) => answerId).sort(),
      );
    }),
    { numRuns: 300 },
  );
});
