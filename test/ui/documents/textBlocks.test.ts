import { blocksOf } from '../../../src/ui/documents/textBlocks';

test('rows of a table stand together, the date with the number and a signature stay lines', () => {
  const text = [
    '15 сентября\t№ 45-о',
    '1. Пары:',
    '№\tНаставник\tФорма',
    '1\tКим\u20287Б\tученик',
    '',
    'Директор\t\tЦой',
  ];
  expect(blocksOf(text.join('\n'))).toEqual([
    '15 сентября\t№ 45-о',
    '1. Пары:',
    {
      isRuled: true,
      rows: [
        ['№', 'Наставник', 'Форма'],
        ['1', 'Ким\n7Б', 'ученик'],
      ],
    },
    '',
    'Директор\t\tЦой',
  ]);
});

test('signatures side by side stay two columns without rules', () => {
  expect(blocksOf('Наставник\u2028____ Цой\tНаставляемый\u2028____ Ким')).toEqual([
    { isRuled: false, rows: [['Наставник\n____ Цой', 'Наставляемый\n____ Ким']] },
  ]);
});
