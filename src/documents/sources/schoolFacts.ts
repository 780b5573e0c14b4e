import { groundsText } from '../grounds';
import { kindFacts } from '../orderKind';
import { inSentence } from '../orderPeople';
import type { Facts } from '../values';
import type { World } from './world';

/** Fields every document may print, with the setting that holds them (common blanks C1–C6 of the model documents). */
export const SETTING_OF: Readonly<Record<string, string>> = {
  Учредитель: 'founder',
  'Полное наименование': 'organisation',
  'Краткое наименование': 'organisationShort',
  Адрес: 'address',
  Место: 'place',
  'Должность руководителя': 'directorPost',
  Руководитель: 'director',
  Куратор: 'curator',
  'Должность куратора': 'curatorPost',
};

/** What the settings and the sheet of normative acts say. */
export function schoolFacts({ school, year }: World): Facts {
  const hasController = school.controllerName !== '';
  return {
    Учредитель: school.founder,
    'Полное наименование': school.fullName,
    'Краткое наименование': school.shortName,
    Адрес: school.address,
    Место: school.place,
    'Должность руководителя': school.directorPost,
    Руководитель: school.directorName,
    Куратор: school.curatorName,
    'Должность куратора': inSentence(school.curatorPost),
    ...kindFacts(school.kind),
    Основания: groundsText(school.acts).text,
    'Учебный год': year,
    ...(hasController
      ? {
          'Контроль поручен': true,
          Контролирующий: school.controllerName,
          'Должность контролирующего': inSentence(school.controllerPost),
        }
      : {}),
  };
}
