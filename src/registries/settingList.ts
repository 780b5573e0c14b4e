import { parseDate } from '../language/dates';
import { weights } from '../pairing/settings';
import type { Problem } from '../problem';
import type { Table } from '../schema/readTable';
import type { settingsSheet } from './settings';
import { NO, YES } from './vocabulary';

interface SettingSpec {
  readonly caption: string;
  readonly help: string;
  readonly initial: string;
  readonly kind: 'text' | 'date' | 'number' | 'yesNo';
}

const spec = (caption: string, initial: string, help: string, kind: SettingSpec['kind'] = 'text'): SettingSpec => ({
  caption,
  help,
  initial,
  kind,
});

/** Every setting: caption, first value, explanation. Set-up adds missing rows and never touches a value (R025). */
const named = {
  organisation: spec('Полное название школы', '', 'Как в уставе, в именительном падеже.'),
  organisationShort: spec('Краткое название школы', '', 'Например: МБОУ СОШ № 5.'),
  founder: spec('Учредитель (над названием школы)', '', 'Можно оставить пустым.'),
  address: spec('Адрес и контакты школы', '', 'Печатаются под названием школы; можно оставить пустым.'),
  place: spec('Населённый пункт', '', 'Печатается в приказе: с. Ключи, г. Омск.'),
  directorPost: spec('Должность руководителя', 'Директор', 'Директор, исполняющий обязанности директора, заведующий.'),
  director: spec('Руководитель (ФИО)', '', 'Полностью: Петрова Анна Сергеевна.'),
  curatorPost: spec('Должность куратора', '', 'Например: заместитель директора по воспитательной работе.'),
  curator: spec('Куратор (ФИО)', '', 'Полностью: Иванова Мария Петровна.'),
  controller: spec('Контроль исполнения приказов', '', 'Пусто – «оставляю за собой»; иначе ФИО полностью.'),
  controllerPost: spec('Должность контролирующего', '', 'Заполняется, если контроль возложен на другого.'),
  orderWord: spec('Вид документа', 'Приказ', 'Приказ или Распоряжение.'),
  dateStyle: spec(
    'Как писать дату',
    '15 сентября 2026 г.',
    'Образец: 15.09.2026, 15 сентября 2026 г. или «15» сентября 2026 г.',
  ),
  planOrderDate: spec('Дата приказа об утверждении плана', '', 'На него ссылается приказ о парах.', 'date'),
  planOrderNumber: spec('Номер приказа об утверждении плана', '', 'Например: 40-од.'),
  programmeYear: spec('Учебный год', '', 'Например: 2026/2027. Пусто – по сегодняшней дате.'),
  capacityLimit: spec(
    'Наставляемых у одного наставника, не больше',
    '5',
    'Предел из Положения о наставничестве.',
    'number',
  ),
  capacityDefault: spec('Наставляемых, если наставник не указал', '1', 'Сколько считать по умолчанию.', 'number'),
  registryOnly: spec(
    'Подбирать только из утверждённого реестра',
    YES,
    'Да – участвуют лишь наставники со статусом «В реестре» или «В паре». Нет – все, у кого согласие в порядке.',
    'yesNo',
  ),
  interviewNeeded: spec(
    'До реестра – только после собеседования',
    NO,
    'Да – в приказ о реестре входят лишь наставники, прошедшие собеседование (лист «Собеседования»).',
    'yesNo',
  ),
  selectionThreshold: spec(
    'Проходной итог собеседования, %',
    '60',
    'Считается по листу «Критерии отбора»: сумма баллов с учётом веса, 100 – высший балл по всем критериям.',
    'number',
  ),
  trainingHours: spec(
    'Часов в «Школе наставников» до реестра',
    '0',
    '0 – обучение до приказа о реестре не обязательно. Часы берутся с листа «Обучение».',
    'number',
  ),
  certificateNeeded: spec('Требовать справку от внешних наставников', YES, 'Справка об отсутствии судимости.', 'yesNo'),
  medicalNeeded: spec(
    'Требовать медицинскую справку от внешних наставников',
    NO,
    'Да – без действующей медицинской справки внешний наставник в подбор не попадает.',
    'yesNo',
  ),
  mentorConsentNeeded: spec(
    'Приказ о парах – только с согласия родителя на этого наставника',
    NO,
    'Да – пара несовершеннолетнего входит в приказ, когда на листе «Согласия» есть согласие родителя на встречи с ним.',
    'yesNo',
  ),
  employeeConsentNeeded: spec(
    'Приказ о парах – только с согласия педагога-наставника',
    NO,
    'Да – нужно письменное согласие работника на наставничество (ст. 351.8 ТК РФ) на листе «Согласия».',
    'yesNo',
  ),
  tagNeeded: spec('Нужен хотя бы один общий #тег', YES, 'Нет – пара возможна и без общих тегов.', 'yesNo'),
  sameOrganisation: spec(
    'Пары «ученик – ученик» – внутри одной школы',
    YES,
    'Организация наставника – на листе «Наставники»; пусто – ваша школа.',
    'yesNo',
  ),
  experiencedMentor: spec(
    'Стаж наставника-педагога больше стажа подопечного',
    YES,
    'Для молодых специалистов и предметников. К новым приёмам и технологиям не применяется.',
    'yesNo',
  ),
  subjectNeeded: spec(
    'Методика своего предмета – только с тем же #тегом предмета',
    YES,
    'Правило ролевой модели «опытный предметник – неопытный предметник».',
    'yesNo',
  ),
  groupMin: spec(
    'Наименьшая группа у одного наставника',
    '0',
    '0 – любая. Иначе подбор даёт наставнику либо никого, либо не меньше людей, чем указано.',
    'number',
  ),
  searchAgainDays: spec(
    'Искать снова через, дней',
    '14',
    'По этому сроку в очереди указан день нового поиска для тех, кому пары пока нет.',
    'number',
  ),
  todayOnOpening: spec(
    'Открывать «На сегодня» вместе с таблицей',
    NO,
    'Да – список открывается сам у каждого, кто открыл таблицу с правом правки.',
    'yesNo',
  ),
  todayWaitingDays: spec(
    '«На сегодня»: без пары дольше, дней',
    '14',
    'Кто ждёт пары столько дней и больше, попадает в список «На сегодня».',
    'number',
  ),
  todayOrderDays: spec(
    '«На сегодня»: пара без приказа дольше, дней',
    '7',
    'Через сколько дней после формирования пары напомнить о приказе.',
    'number',
  ),
  todayExpiryDays: spec(
    '«На сегодня»: предупреждать об окончании срока за, дней',
    '30',
    'Согласия и справки, срок которых закончится за столько дней, попадают в список.',
    'number',
  ),
  todayMeetingDays: spec(
    '«На сегодня»: пара без встреч дольше, дней',
    '30',
    'О встречах программа знает из обратной связи: напоминает, если последняя говорит, что встреч не было.',
    'number',
  ),
  todayFeedbackDays: spec(
    '«На сегодня»: обратной связи нет дольше, дней',
    '7',
    'Сколько дней после начала волны (1 декабря, 1 марта, 1 июня) ждать ответа, прежде чем напомнить.',
    'number',
  ),
  todayHelpDays: spec(
    '«На сегодня»: помнить о просьбе помочь, дней',
    '14',
    'Столько дней просьба о помощи или смене пары из обратной связи стоит в списке.',
    'number',
  ),
  olderMentor: spec('Ученик-наставник не младше подопечного', YES, 'Правило формы «ученик – ученик».', 'yesNo'),
  wantedMatters: spec(
    'Учитывать, кого хочет наставляемый',
    YES,
    'Учитель, старшеклассник, студент, специалист.',
    'yesNo',
  ),
} as const satisfies Record<string, SettingSpec>;

export type SettingKey = keyof typeof named;

/** All settings by key; the weights of pairing are declared where they are used. */
export const settingSpecs: Readonly<Record<SettingKey, SettingSpec> & Record<string, SettingSpec>> = {
  ...named,
  ...Object.fromEntries(
    weights.map(({ setting, caption, help, initial }) => [setting, spec(caption, String(initial), help, 'number')]),
  ),
};

const settingKeys = Object.keys(settingSpecs);

/** Values by key; a row the curator removed counts with its first value. */
export type Settings = Readonly<Record<SettingKey, string>>;

export function readSettings(table: Table<typeof settingsSheet>): { settings: Settings; problems: Problem[] } {
  const stored = new Map(table.rows.map(({ record }) => [record.key ?? '', record.value ?? '']));
  const problems: Problem[] = [];
  const settings = Object.fromEntries(
    settingKeys.map((key) => {
      const { kind, initial, caption } = settingSpecs[key] as SettingSpec;
      const value = (stored.get(key) ?? initial).trim();
      if (value === '' || fits(kind, value)) return [key, value];
      problems.push({
        code: 'setting-unreadable',
        message: `Лист «Настройки», «${caption}»: ${advice[kind]} Пока действует значение по умолчанию.`,
        where: { sheet: 'Настройки', column: caption },
      });
      return [key, initial];
    }),
  ) as Record<SettingKey, string>;
  return { settings, problems };
}

const advice = {
  text: '',
  date: 'запишите дату так: 15.09.2026.',
  number: 'укажите целое число.',
  yesNo: `укажите «${YES}» или «${NO}».`,
} as const;

function fits(kind: SettingSpec['kind'], value: string): boolean {
  switch (kind) {
    case 'date':
      return parseDate(value) !== undefined;
    case 'number':
      return /^\d{1,6}$/.test(value);
    case 'yesNo':
      return [YES, NO].some((word) => word.toLowerCase() === value.toLowerCase());
    case 'text':
      return true;
  }
}

/** School year of a day: from August on it is the year that begins. */
export const programmeYear = (settings: Settings, today: string): string => {
  if (settings.programmeYear) return settings.programmeYear;
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month >= 8 ? `${year}/${year + 1}` : `${year - 1}/${year}`;
};
