import { lines, list, number, personName, text } from '../declaring';
import type { Template } from '../template';
import { body, each, point } from '../writing';
import {
  AGENDA,
  agendaBlocks,
  chairAndSecretary,
  DECIDED,
  decided,
  HEARD,
  meetingFields,
  minutesHead,
  voteFields,
} from './minutesParts';

interface MeetingDeclaration extends Pick<Template, 'id' | 'title'> {
  readonly of: string;
  readonly chair: string;
  readonly agenda: readonly string[];
  readonly decisions: readonly string[];
}

/** Minutes that show when and whom the school informed (R027, R056). */
const minutes = ({ of, chair, agenda, decisions, ...about }: MeetingDeclaration): Template => ({
  ...about,
  group: 'Протоколы',
  stage: 1,
  audience: 'one',
  fields: [
    ...meetingFields(`Кто ${chair.toLowerCase()}?`, 'Кто секретарь?', 'team'),
    number('Число присутствовавших', 'Сколько человек присутствовало?'),
    AGENDA(agenda),
    list('Выступления', 'Кто и о чём говорил?', [
      personName('Выступающий', 'Фамилия, имя, отчество?', { source: 'team' }),
      text('Вопрос', 'О чём («о программе наставничества»)?'),
    ]),
    lines('Решения', 'Что решили (по одному в строке)?', decisions),
    ...voteFields(),
  ],
  blocks: [
    ...minutesHead(of),
    body('Присутствовали: {{Число присутствовавших}} чел.'),
    ...agendaBlocks,
    HEARD,
    each('Выступления', point('{{Выступающий|вин}} – {{Вопрос|без точки}}.')),
    DECIDED,
    each('Решения', point('{{Пункт|без точки}}.')),
    decided(),
    ...chairAndSecretary(chair, 'Секретарь'),
  ],
});

export const PARENTS_MINUTES = minutes({
  id: 'minutes-parents',
  title: 'Протокол родительского собрания',
  of: 'родительского собрания',
  chair: 'Председатель',
  agenda: ['О программе наставничества и участии в ней детей.', 'О согласиях родителей (законных представителей).'],
  decisions: [
    'Принять к сведению информацию о программе наставничества',
    'Родителям (законным представителям), чьи дети хотят участвовать в программе, оформить согласия',
  ],
});

export const METHODICAL_MINUTES = minutes({
  id: 'minutes-methodical',
  title: 'Протокол заседания методического совета',
  of: 'заседания методического совета',
  chair: 'Председатель методического совета',
  agenda: ['О реализации целевой модели наставничества в организации.', 'О методических материалах для наставников.'],
  decisions: [
    'Принять к сведению информацию о реализации целевой модели наставничества',
    'Рекомендовать педагогам принять участие в программе в качестве наставников и наставляемых',
  ],
});
