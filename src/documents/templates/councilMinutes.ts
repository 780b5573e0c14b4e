import { countOf, lines, list, optional, people, personName } from '../declaring';
import { acquaintance } from '../orderParts';
import type { Block, Field, Template } from '../template';
import { body, dashes, each, point, unless, when } from '../writing';
import {
  AGENDA,
  agendaBlocks,
  chairAndSecretary,
  DECIDED,
  decided,
  HEARD,
  meetingFields,
  minutesHead,
  OTHER_DECISIONS,
  presentLine,
  voteFields,
} from './minutesParts';

const speaker = (name: string, topic: string): Field => personName(name, `Кого слушали ${topic}?`, { source: 'team' });

const corrections = (of: string): Field =>
  optional(lines(`Корректировки ${of}`, `С какими корректировками принято (${of}; пусто – без корректировок)?`));

/** Adopted as it is, or «с учётом следующих корректировок:» with the list. */
const adopted = (what: string, of: string, about: string): readonly Block[] => [
  unless(`Корректировки ${of}`, point(`Принять ${what}.`)),
  when(
    `Корректировки ${of}`,
    point(`Принять ${what} с учётом следующих корректировок:`, { keepWithNext: true }),
    dashes(`Корректировки ${of}`),
  ),
  decided(about),
];

/** D2: minutes of the pedagogical council on the plan and the regulation. */
export const COUNCIL_MINUTES: Template = {
  id: 'D2',
  title: 'Протокол заседания педагогического совета',
  group: 'Основные документы',
  stage: 1,
  audience: 'one',
  fields: [
    ...meetingFields('Кто председатель педагогического совета?', 'Кто секретарь педагогического совета?', 'council'),
    people('Состав совета', 'Кто входит в педагогический совет?', 'Работник', 'council'),
    countOf('Состав совета'),
    people('Присутствовали', 'Кто присутствовал?', 'Присутствовал', 'council'),
    countOf('Присутствовали'),
    AGENDA([
      'Рассмотрение плана реализации целевой модели наставничества.',
      'Рассмотрение Положения о наставничестве в рамках целевой модели наставничества.',
    ]),
    speaker('Докладчик о концепции', 'о концепции целевой модели'),
    speaker('Докладчик о плане', 'о плане реализации'),
    speaker('Докладчик о Положении', 'о Положении о наставничестве'),
    corrections('плана'),
    ...voteFields('о плане'),
    corrections('Положения'),
    ...voteFields('о Положении'),
    OTHER_DECISIONS,
    list(
      'Ознакомление',
      'Кто знакомится с протоколом?',
      [personName('Работник', 'Фамилия, имя, отчество?', { source: 'council' })],
      { source: 'council', likewise: 'Состав совета' },
    ),
  ],
  blocks: [
    ...minutesHead('заседания педагогического совета'),
    body(`Состав педагогического совета ({{Состав совета: число}} чел.): ${presentLine('Состав совета', 'Работник')}`),
    body(`Присутствовали ({{Присутствовали: число}} чел.): ${presentLine('Присутствовали', 'Присутствовал')}`),
    ...agendaBlocks,
    HEARD,
    point('{{Докладчик о концепции|вин}} – о концепции целевой модели наставничества.'),
    point(
      '{{Докладчик о плане|вин}} – о плане реализации целевой модели наставничества в образовательной организации.',
    ),
    point('{{Докладчик о Положении|вин}} – о Положении о наставничестве.'),
    DECIDED,
    ...adopted('план реализации целевой модели наставничества', 'плана', 'о плане'),
    ...adopted('Положение о наставничестве', 'Положения', 'о Положении'),
    each('Другие решения', point('{{Пункт}}')),
    ...chairAndSecretary('Председатель педагогического совета', 'Секретарь педагогического совета'),
    acquaintance('протоколом'),
  ],
};
