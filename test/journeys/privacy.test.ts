import { prepareDemo } from '../../demo/prepareDemo';
import type { Host, Outcome } from '../../host/contract';
import { openSchool } from './school';

let host: Host;

afterAll(() => host.close());

/** Names of the demo school's pupils and their parents: they may stand in registries, never anywhere else. */
const canaries = [
  'Зимина',
  'Коршун',
  'Семёнов',
  'Руднева',
  'Луговой',
  'Ершов',
  'Третьяков',
  'Хабибуллин',
  '900 000',
  '+7900000',
];

const found = (text: string): string[] => canaries.filter((name) => text.includes(name));

test('logs, properties, letters and the ledger hold no personal data, whatever fails', async () => {
  host = await openSchool();
  await prepareDemo(host);
  const outcomes: Outcome[] = [];
  for (const argument of [
    ['pairing.search', { objective: 'coverage' }],
    ['pairing.accept', { menteeIds: null }],
    ['order.view', null],
  ])
    outcomes.push(await host.run('call', argument));
  for (const at of [3, 6, 9, 12, 15])
    outcomes.push(
      await host.run('receiveAnswers', [], {
        faults: [{ at, kind: 'fail', message: 'Service Spreadsheets failed while reading Зимина Вероника', times: 50 }],
      }),
    );

  expect(outcomes.flatMap(({ log }) => log).length).toBeGreaterThan(0);
  expect(found(outcomes.flatMap(({ log }) => log).join('\n'))).toEqual([]);
  expect(found(JSON.stringify(host.properties()))).toEqual([]);
  expect(found(JSON.stringify(host.outbox()))).toEqual([]);
  expect(found(JSON.stringify(host.values('Принятые ответы')))).toEqual([]);
});
