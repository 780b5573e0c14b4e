/** How many points each reason for a pair is worth: whole numbers; `close` is a percentage (R088). */
export interface Weights {
  readonly tags: number;
  readonly close: number;
  readonly schedule: number;
  readonly meeting: number;
  readonly wanted: number;
  readonly waiting: number;
  readonly roleModel: number;
  readonly mutual: number;
  readonly oneSided: number;
}

/** Each weight as a setting: its key there, caption, explanation and first value. */
export const weights: readonly {
  readonly name: keyof Weights;
  readonly setting: string;
  readonly caption: string;
  readonly help: string;
  readonly initial: number;
  readonly largest: number;
}[] = [
  {
    name: 'tags',
    setting: 'weightTags',
    caption: 'Баллы: совпадение #тегов',
    help: 'Столько получает пара, в которой наставник помогает со всем запросом. Первый тег запроса весит больше, редкий – тоже.',
    initial: 1000,
    largest: 10_000,
  },
  {
    name: 'close',
    setting: 'closeShare',
    caption: 'Близкий тег вместо точного, %',
    help: 'Какую долю совпадения даёт близкий тег: 0 – не учитывать, 100 – как точный.',
    initial: 50,
    largest: 100,
  },
  {
    name: 'schedule',
    setting: 'weightSchedule',
    caption: 'Баллы: общее удобное время',
    help: 'Если кто-то из двоих не указал время, засчитывается половина.',
    initial: 150,
    largest: 10_000,
  },
  {
    name: 'meeting',
    setting: 'weightMeeting',
    caption: 'Баллы: формат встреч',
    help: '«Смешанный» подходит к любому. Если кто-то из двоих не указал формат, засчитывается половина.',
    initial: 100,
    largest: 10_000,
  },
  {
    name: 'wanted',
    setting: 'weightWanted',
    caption: 'Баллы: наставник, которого хотел наставляемый',
    help: 'Учитель, старшеклассник, студент или специалист. Ответ «не важно» подходит к любому.',
    initial: 200,
    largest: 10_000,
  },
  {
    name: 'waiting',
    setting: 'weightWaiting',
    caption: 'Баллы: срок ожидания',
    help: 'Полностью – тем, кто ждёт 90 дней и дольше; остальным – пропорционально.',
    initial: 100,
    largest: 10_000,
  },
  {
    name: 'roleModel',
    setting: 'weightRoleModel',
    caption: 'Баллы: одна ролевая модель',
    help: 'Столько получает пара, в которой оба выбрали одну и ту же поддержку.',
    initial: 150,
    largest: 10_000,
  },
  {
    name: 'mutual',
    setting: 'weightMutual',
    caption: 'Баллы: выбрали друг друга',
    help: 'Полностью – если после групповой встречи оба назвали друг друга первыми; за второе и третье места меньше.',
    initial: 600,
    largest: 10_000,
  },
  {
    name: 'oneSided',
    setting: 'weightOneSided',
    caption: 'Баллы: выбрал один из двоих',
    help: 'Полностью – за первое место в предпочтениях после групповой встречи; за второе и третье меньше.',
    initial: 200,
    largest: 10_000,
  },
];
