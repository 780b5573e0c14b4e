import fc from 'fast-check';
import type { ChainRules, Standing } from '../../src/people/standing';
import { nextSteps, provenStatus, statusDoubt, stepRefusal } from '../../src/people/statusChain';
import { MENTEE_STATUS, MENTOR_STATUS } from '../../src/registries/vocabulary';

const rules: fc.Arbitrary<ChainRules> = fc.record({
  registryOnly: fc.boolean(),
  interviewNeeded: fc.boolean(),
  trainingHours: fc.constantFrom(0, 1, 16),
});

const standing: fc.Arbitrary<Standing> = fc.record({
  role: fc.constantFrom('mentee' as const, 'mentor' as const),
  status: fc.constantFrom(null, 'Отдыхает', ...Object.values(MENTOR_STATUS)),
  gateReason: fc.constantFrom('', 'нет согласия'),
  runningPairs: fc.constantFrom(0, 1, 3),
  interview: fc.constantFrom(null, 'Готов', 'Обучение', 'Отказ'),
  hours: fc.constantFrom(0, 8, 40),
  courses: fc.constantFrom(0, 1),
  registryOrder: fc.constantFrom(null, '№ 12-о от 15.10.2026'),
});

const SEED = { seed: 20_261_015, numRuns: 3000 };

test('a step that is allowed never leads to a status the records contradict', () => {
  fc.assert(
    fc.property(standing, rules, (person, asked) => {
      for (const { status, refusal } of nextSteps(person, asked))
        if (refusal === '') expect(statusDoubt({ ...person, status }, asked)).toBe('');
    }),
    SEED,
  );
});

test('no step puts anybody into the register or a pair past a refusal, a missing consent or a rule of the school', () => {
  fc.assert(
    fc.property(standing, rules, (person, asked) => {
      const may = (to: string) => person.status !== to && stepRefusal(person, to, asked, 'причина') === '';
      if (may(MENTOR_STATUS.registry)) {
        expect(person.interview).not.toBe('Отказ');
        expect(person.gateReason).toBe('');
        if (asked.interviewNeeded) expect(['Готов', 'Обучение']).toContain(person.interview);
        expect(Math.max(person.hours, person.courses)).toBeGreaterThanOrEqual(asked.trainingHours);
      }
      if (may(MENTEE_STATUS.paired)) {
        expect(person.gateReason).toBe('');
        if (person.role === 'mentor' && asked.registryOnly) expect(person.registryOrder).not.toBeNull();
      }
    }),
    SEED,
  );
});

test('where the records put somebody without a pair is never in doubt', () => {
  fc.assert(
    fc.property(standing, rules, (person, asked) => {
      const free = { ...person, runningPairs: 0 };
      expect(statusDoubt({ ...free, status: provenStatus(free, asked) }, asked)).toBe('');
    }),
    SEED,
  );
});
