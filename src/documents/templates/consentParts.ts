import { date, lines, optional, personName, text } from '../declaring';
import { OPERATOR, OPERATOR_FIELDS } from '../schoolParts';
import type { Block, Field, Template } from '../template';
import { blank, body, DAY_BLANK, line, point, pointWithList, signature, titled, when } from '../writing';

// A consent is a paper of its own with one purpose (152-ФЗ, article 9). Address and passport are written in by hand:
// the workbook does not keep them.

const TERM: Field = date('Срок согласия', 'До какого числа действует согласие (обычно конец программы)?');

/** Somebody else who processes the data for the school has to be named. */
const PROCESSOR: Field = optional(
  text('Кому поручена обработка', 'Кому школа поручила обработку данных: название и адрес (пусто – никому)?'),
);

const PERSON: Field = personName('Участник', 'Чьи данные обрабатываются (фамилия, имя, отчество)?', {
  source: 'person',
});

const GUARDIAN: readonly Field[] = [
  personName('Законный представитель', 'Фамилия, имя, отчество родителя (законного представителя)?', {
    source: 'person',
  }),
  optional(text('Класс', 'В каком классе учится ребёнок?', { source: 'person' })),
];

const IDENTITY: readonly Block[] = [
  line(`проживающий(-ая) по адресу: ${blank(50)}`),
  line('документ, удостоверяющий личность (вид, серия, номер, кем и когда выдан):'),
  line(blank(78)),
];

const LAW = 'в соответствии со статьёй 9 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»';

/** Who signs: the person, the person's representative, or the representative and a child of 14–17 together. */
export type Signer = 'person' | 'guardian' | 'guardian and child';

const consentFields = (signer: Signer, data: readonly string[]): readonly Field[] => [
  ...OPERATOR_FIELDS,
  PERSON,
  ...(signer === 'person' ? [] : GUARDIAN),
  lines('Перечень данных', 'Какие данные обрабатываются (по одному в строке)?', data),
  PROCESSOR,
  TERM,
];

/** «Я, …, даю согласие на обработку …» for whoever signs. */
function whoConsents(signer: Signer): readonly Block[] {
  if (signer === 'person') {
    return [
      body('Я, {{Участник}},'),
      ...IDENTITY,
      line(
        `${LAW} свободно, своей волей и в своём интересе даю ${OPERATOR} (далее – оператор), согласие на обработку моих персональных данных.`,
      ),
    ];
  }
  return [
    body('Я, {{Законный представитель}},'),
    ...IDENTITY,
    line(
      'являясь законным представителем несовершеннолетнего ребёнка {{Участник|род}}' +
        '{{?Класс}} (класс: {{Класс}}){{/?Класс}} (далее – ребёнок)',
    ),
    line(`на основании (свидетельство о рождении, акт об опеке): ${blank(26)}`),
    line(
      `${LAW} свободно, своей волей и в интересах ребёнка даю ${OPERATOR} (далее – оператор), согласие на обработку персональных данных ребёнка.`,
    ),
  ];
}

const ACTIONS =
  'Действия с данными: сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, передача (предоставление, доступ) в случаях, названных в этом согласии, блокирование, удаление, уничтожение – с использованием средств автоматизации и без них.';

const WITHDRAWAL =
  'Согласие можно отозвать в любое время, подав оператору письменное заявление. После отзыва оператор прекращает обработку и уничтожает данные в срок не более 30 дней, если закон не обязывает хранить их дольше.';

const FREE_WILL =
  'Согласие добровольное: отказ от него или его отзыв не влияет на обучение, трудовые отношения и отношение к участнику.';

const termAndWithdrawal: readonly Block[] = [
  point('Согласие действует со дня подписания по {{Срок согласия}} включительно либо до его отзыва.'),
  point(WITHDRAWAL),
  point(FREE_WILL),
];

function signedBy(signer: Signer): readonly Block[] {
  const own = signature('Подпись', '{{Участник|подпись}}');
  const guardian = signature('Законный представитель', '{{Законный представитель|подпись}}');
  if (signer === 'person') return [own, line(DAY_BLANK)];
  if (signer === 'guardian') return [guardian, line(DAY_BLANK)];
  return [
    guardian,
    line(DAY_BLANK),
    body(
      'Мне разъяснено, какие мои данные и для чего обрабатываются. С обработкой моих персональных данных на этих условиях согласен (согласна).',
      true,
    ),
    signature('Участник программы (14–17 лет)', '{{Участник|подпись}}'),
    line(DAY_BLANK),
  ];
}

interface ConsentDeclaration extends Pick<Template, 'id' | 'title' | 'stage'> {
  readonly signer: Signer;
  /** What stands under «СОГЛАСИЕ». */
  readonly about: string;
  /** Ends «Цель обработки: …». */
  readonly purpose: string;
  readonly data: readonly string[];
  /** Points of this consent only, printed after the actions. */
  readonly conditions: readonly Block[];
  readonly fields?: readonly Field[];
}

/** A consent to processing with the contents that article 9, part 4 asks for. */
export function consent({
  signer,
  about,
  purpose,
  data,
  conditions,
  fields = [],
  ...rest
}: ConsentDeclaration): Template {
  return {
    ...rest,
    group: 'Согласия',
    audience: 'person',
    isDense: true,
    fields: [...consentFields(signer, data), ...fields],
    blocks: [
      ...titled('Согласие', about),
      ...whoConsents(signer),
      point(`Цель обработки: ${purpose}.`),
      ...pointWithList('Перечень персональных данных', 'Перечень данных'),
      point(ACTIONS),
      when(
        'Кому поручена обработка',
        point('По поручению оператора данные обрабатывает {{Кому поручена обработка|без точки}}.'),
      ),
      ...conditions,
      ...termAndWithdrawal,
      ...signedBy(signer),
    ],
  };
}
