import { preliminaryRequests } from '../../registries/preliminaryRequests';
import { THIRD_PARTIES, thirdPartyRequests } from '../../registries/thirdPartyRequests';
import { declare, type Questionnaire } from '../questionnaire';
import { GROUP } from '../wording';

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const options = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** Tags of what was ticked and written. */
const tagged: NonNullable<Questionnaire['derive']> = ({ needs, request }, tagsOf) => ({
  tags: tagsOf(options(needs), words(request)),
});

const NO_DIAGNOSES = 'О здоровье, диагнозах и результатах обследований не пишите: программе они не нужны.';

/** The sources of methodology, as «Источник записи» names them. */
const aboutChild = (voice: string, source: string, title: string, description: string): Questionnaire =>
  declare({
    key: `child-${voice}`,
    title,
    description: [
      description,
      'Если вы знаете код участника, впишите только его: имя ребёнка тогда не нужно.',
      `Ответ увидит только куратор программы. ${NO_DIAGNOSES}`,
    ].join('\n\n'),
    group: GROUP.start,
    when: 'Осенью, вместе с анкетой наставляемого, и по необходимости.',
    registry: thirdPartyRequests,
    respondent: 'aboutChild',
    asking: { voice },
    fixed: { source },
    derive: tagged,
  });

/** What is asked before and beside the base of mentees (R028, R052). */
export const requestQuestionnaires = [
  declare({
    key: 'preliminary',
    title: 'Предварительный запрос',
    description: [
      'В школе начинается программа наставничества. Расскажите, какая помощь нужна и кто готов помогать: так мы поймём, каких наставников искать.',
      'Анкета без имён. Ответы нужны только для подсчёта.',
    ].join('\n\n'),
    confirmation: 'Спасибо! Ответ получен. Когда начнётся запись в программу, мы об этом сообщим.',
    group: GROUP.start,
    when: 'До начала программы: педагогам, ученикам и родителям.',
    registry: preliminaryRequests,
    respondent: 'anyone',
    derive: tagged,
  }),
  aboutChild(
    THIRD_PARTIES.parent,
    'Родитель',
    'Запрос родителя о наставнике для ребёнка',
    'Расскажите, с чем вашему ребёнку нужна помощь наставника.',
  ),
  aboutChild(
    THIRD_PARTIES.teacher,
    'Классный руководитель',
    'Запрос классного руководителя о наставнике для ученика',
    'Расскажите, кому из учеников вашего класса поможет наставник. Одна анкета – один ученик.',
  ),
  aboutChild(
    THIRD_PARTIES.psychologist,
    'Психолог',
    'Запрос психолога о наставнике для ученика',
    'Расскажите, кому из учеников поможет наставник и в чём. Одна анкета – один ученик.',
  ),
];
