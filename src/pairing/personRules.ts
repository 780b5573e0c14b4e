import { MENTEE_STATUS, MENTOR_STATUS, OUT_OF_PROGRAMME } from '../registries/vocabulary';
import type { MenteeFacts, MentorFacts } from './people';
import type { MenteeRule, MentorRule } from './rule';

/** Only mentors whom an order has approved (R076); also the code of the setting that switches it. */
export const REGISTRY_RULE = 'registryOnly';

const reasonOf = ({ gate }: MenteeFacts | MentorFacts): string => (gate.open ? '' : gate.reason);

export const menteeRules: readonly MenteeRule[] = [
  {
    name: 'menteeNumber',
    about: 'mentee',
    caption: 'Номер наставляемого стоит в одной строке',
    lack: 'номер наставляемого повторяется',
    holds: (mentee) => !mentee.repeated,
    reason: () => 'номер наставляемого повторяется в таблице – оставьте одну строку',
  },
  {
    name: 'menteeConsent',
    about: 'mentee',
    caption: 'Согласие наставляемого получено',
    lack: 'нет согласия наставляемого',
    holds: (mentee) => mentee.gate.open,
    reason: reasonOf,
  },
  {
    name: 'menteeStatus',
    about: 'mentee',
    caption: 'Наставляемый участвует в программе',
    lack: 'наставляемый не участвует в программе',
    holds: ({ status }) => !OUT_OF_PROGRAMME.includes(status),
    reason: ({ status }) =>
      status === MENTEE_STATUS.left ? 'наставляемый выбыл из программы' : 'наставляемый завершил программу',
  },
  {
    name: 'menteeFree',
    about: 'mentee',
    caption: 'У наставляемого ещё нет пары',
    lack: 'у наставляемого уже есть пара',
    holds: (mentee) => mentee.runningWith === null,
    reason: (mentee) => `у наставляемого уже есть пара: наставник ${mentee.runningWith}`,
  },
];

export const mentorRules: readonly MentorRule[] = [
  {
    name: 'mentorNumber',
    about: 'mentor',
    caption: 'Номер наставника стоит в одной строке',
    lack: 'номер наставника повторяется в таблице',
    holds: (_, mentor) => !mentor.repeated,
    reason: () => 'номер наставника повторяется в таблице – оставьте одну строку',
  },
  {
    name: 'mentorConsent',
    about: 'mentor',
    caption: 'Согласие наставника получено',
    lack: 'нет согласия на обработку данных',
    holds: (_, mentor) => mentor.gate.open,
    reason: (_, mentor) => reasonOf(mentor),
  },
  {
    name: 'mentorStatus',
    about: 'mentor',
    caption: 'Наставник участвует в программе',
    lack: 'вышли из программы',
    holds: (_, { status }) => !OUT_OF_PROGRAMME.includes(status),
    reason: (_, { status }) =>
      status === MENTOR_STATUS.left ? 'наставник выбыл из программы' : 'наставник завершил программу',
  },
  {
    name: REGISTRY_RULE,
    about: 'mentor',
    caption: 'Наставник утверждён приказом',
    lack: 'ещё нет в утверждённом реестре',
    switch: REGISTRY_RULE,
    holds: (_, { status }) => status === MENTOR_STATUS.registry || status === MENTOR_STATUS.paired,
    reason: () => 'наставник ещё не в утверждённом реестре',
  },
  {
    name: 'certificate',
    about: 'mentor',
    caption: 'Есть справка об отсутствии судимости (для внешних наставников)',
    lack: 'нет справки об отсутствии судимости',
    switch: 'certificateNeeded',
    holds: (_, mentor) => mentor.recordLack === '',
    reason: (_, { recordLack }) => recordLack,
  },
  {
    name: 'medical',
    about: 'mentor',
    caption: 'Есть действующая медицинская справка (для внешних наставников)',
    lack: 'нет медицинской справки',
    switch: 'medicalNeeded',
    holds: (_, mentor) => mentor.medicalLack === '',
    reason: (_, { medicalLack }) => medicalLack,
  },
  {
    name: 'places',
    about: 'mentor',
    caption: 'У наставника есть свободное место',
    lack: 'свободных мест нет',
    holds: (_, mentor) => mentor.places > mentor.running,
    reason: (_, { places, running }) =>
      places === 0 ? 'наставник сейчас никого не берёт' : `все места наставника заняты (${running} из ${places})`,
  },
];
