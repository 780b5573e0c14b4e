import { audienceText } from './audience';
import { comparesExperience, isSubject } from './models';
import { type MenteeFacts, type MentorFacts, samePerson } from './people';
import type { Context, Rule } from './rule';
import { EXACT } from './tagTable';
import { suits, wantedText } from './wanted';

const PUPIL = 'Ученик';
const CLASS_UNKNOWN = 'класс наставляемого не распознан';

export const pairRules: readonly Rule[] = [
  {
    name: 'forbidden',
    about: 'pair',
    caption: 'Вы не запретили эту пару',
    lack: 'эти пары вы запретили',
    holds: (mentee, mentor) => mentee.forbidden === null || !mentee.forbidden.has(mentor.id),
    reason: () => 'вы запретили эту пару',
  },
  {
    name: 'avoided',
    about: 'pair',
    caption: 'Пожелания участников не мешают этой паре',
    lack: 'есть пожелание участника',
    holds: ({ avoided }, mentor) => avoided === null || !avoided.has(mentor.id),
    reason: () => 'пожелание участника',
  },
  {
    name: 'guardian',
    about: 'pair',
    caption: 'Пожелания семьи не мешают этой паре',
    lack: 'есть пожелание семьи',
    holds: ({ refusedByGuardian }, mentor) => refusedByGuardian === null || !refusedByGuardian.has(mentor.id),
    reason: () => 'пожелание семьи',
  },
  {
    name: 'form',
    about: 'pair',
    caption: 'Есть форма наставничества для двух ролей',
    lack: 'для этих ролей нет формы наставничества',
    holds: (mentee, mentor) => (mentor.rolesServed & mentee.roleBit) !== 0,
    reason: ({ role }, mentor) =>
      role === null || mentor.role === null
        ? 'роль не указана'
        : `нет формы наставничества, где наставник – ${lower(mentor.role)}, а наставляемый – ${lower(role)}`,
  },
  {
    name: 'oneself',
    about: 'pair',
    caption: 'Это два разных человека',
    lack: 'это тот же человек',
    holds: (mentee, mentor) => !samePerson(mentee, mentor),
    reason: () => 'это один и тот же человек',
  },
  {
    name: 'tags',
    about: 'pair',
    caption: 'Есть общий или близкий #тег',
    lack: 'нет общего тега',
    switch: 'tagNeeded',
    yields: true,
    holds: helps,
    reason: () => 'ни одного общего или близкого тега',
  },
  {
    name: 'audience',
    about: 'pair',
    caption: 'Наставник готов работать с этим возрастом',
    lack: 'работают с другим возрастом',
    yields: true,
    holds: (mentee, mentor) => (mentor.ages & mentee.ageBit) !== 0,
    reason: (mentee, { audience }) =>
      mentee.role === PUPIL && mentee.grade === null
        ? CLASS_UNKNOWN
        : `наставник указал, с кем готов работать: ${audienceText(audience)}`,
  },
  {
    name: 'older',
    about: 'pair',
    caption: 'Ученик-наставник не младше подопечного',
    lack: 'ученики-наставники младше подопечного',
    switch: 'olderMentor',
    holds: ({ role, grade }, mentor) =>
      role !== PUPIL || mentor.role !== PUPIL || (grade !== null && mentor.grade !== null && mentor.grade >= grade),
    reason: ({ grade }, mentor) =>
      grade === null
        ? CLASS_UNKNOWN
        : mentor.grade === null
          ? 'класс наставника не распознан'
          : 'ученик-наставник младше подопечного',
  },
  {
    name: 'organisation',
    about: 'pair',
    caption: 'Ученик-наставник – из той же школы',
    lack: 'ученики-наставники из другой организации',
    switch: 'sameOrganisation',
    holds: ({ role }, mentor) => role !== PUPIL || mentor.role !== PUPIL || mentor.ownSchool,
    reason: () => 'ученик-наставник из другой организации',
  },
  {
    name: 'experience',
    about: 'pair',
    caption: 'Стаж наставника-педагога больше',
    lack: 'стаж не больше, чем у подопечного',
    switch: 'experiencedMentor',
    holds: (mentee, mentor) =>
      mentee.years === null || mentor.years === null || mentor.years > mentee.years || !comparesExperience(mentee),
    reason: () => 'стаж наставника не больше, чем у подопечного',
  },
  {
    name: 'subject',
    about: 'pair',
    caption: 'Наставник владеет тем же #тегом предмета',
    lack: 'нет того же #тега предмета',
    switch: 'subjectNeeded',
    holds: (mentee, mentor, { tags }) =>
      !isSubject(mentee) || mentee.tags.some((tag) => mentor.offers[tag] === EXACT && tags.subjects.has(tag)),
    reason: (mentee, _, { tags }) =>
      mentee.tags.some((tag) => tags.subjects.has(tag))
        ? `у наставника нет #тега предмета из запроса: ${subjectsOf(mentee, tags).join(', ')}`
        : 'в запросе нет #тега предмета – добавьте его в «#Теги запроса»',
  },
  {
    name: 'wantedOnly',
    about: 'pair',
    caption: 'Наставник того рода, о котором наставляемый написал «только»',
    lack: 'наставляемому нужен другой наставник',
    switch: 'wantedMatters',
    yields: true,
    holds: ({ wanted }, { kind }) => !wanted.only || suits(wanted, kind),
    reason: ({ wanted }) => `наставляемый согласен только на ${wantedText(wanted)}`,
  },
];

const subjectsOf = ({ tags }: MenteeFacts, table: Context['tags']): string[] =>
  tags.filter((tag) => table.subjects.has(tag)).map((tag) => table.shown[tag] ?? '');

function helps({ tags }: MenteeFacts, { offers }: MentorFacts): boolean {
  for (let n = 0; n < tags.length; n++) if (offers[tags[n] as number] !== 0) return true;
  return tags.length === 0;
}

const lower = (role: string): string => role.charAt(0).toLowerCase() + role.slice(1);
