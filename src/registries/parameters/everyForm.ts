import { ALL, both, mentee, mentor, open, type Parameter, score, yesNo } from './parameter';

/** Whether one has met with mentoring before (methodology 2.4, 2.5). */
export const experience: readonly Parameter[] = [
  yesNo('met', 'Был опыт наставничества', ALL, both('Встречались ли вы раньше с программой наставничества?')),
  open('metWhere', 'Где был опыт', ALL, both('Если да – где?')),
];

/** In one's own words (methodology 2.4, 2.5). */
export const openQuestions: readonly Parameter[] = [
  open('expectations', 'Ожидания', ALL, both('Чего вы ждёте от программы и от своей роли?')),
  open(
    'valuable',
    'Что особенно ценно',
    ALL,
    both('Что для вас особенно ценно в программе?', 'Что было для вас особенно ценным?'),
  ),
  yesNo(
    'glad',
    'Рад(а) участию',
    ALL,
    both('Рады ли вы, что участвуете в программе?', 'Рады ли вы, что участвовали в программе?'),
  ),
];

/** Asked only when the work is over (methodology 2.4, 2.5). */
export const afterwards: readonly Parameter[] = [
  score('planClear', 'План был понятен', ALL, both(undefined, 'Насколько понятным был план работы?')),
  score(
    'expectationsClear',
    'Ожидания наставника понятны',
    ALL,
    mentee(undefined, 'Насколько понятно было, чего ждёт от вас наставник?'),
  ),
  score('resultPleased', 'Довольны результатом', ALL, both(undefined, 'Насколько вы довольны результатом?')),
  score('expectationsMet', 'Ожидания оправдались', ALL, both(undefined, 'Насколько оправдались ваши ожидания?')),
  score(
    'trainingEnough',
    'Хватило обучения',
    ALL,
    mentor(undefined, 'Насколько хватило обучения, которое вы прошли как наставник?'),
  ),
  open('missing', 'Чего не хватило', ALL, both(undefined, 'Чего не хватило, что стоит изменить?')),
  yesNo('goOn', 'Хочет продолжить', ALL, both(undefined, 'Хотели бы вы продолжить работу в программе?')),
  yesNo(
    'becomeMentor',
    'Планирует стать наставником',
    ALL,
    mentee(undefined, 'Планируете ли вы сами стать наставником?'),
  ),
  yesNo('newKnowledge', 'Получены новые знания', ALL, mentee(undefined, 'Получили ли вы новые знания и навыки?')),
  yesNo(
    'subjectInterest',
    'Появился интерес к предмету',
    ['peers', 'student'],
    mentee(undefined, 'Появился ли у вас интерес к какому-нибудь предмету?'),
  ),
  yesNo(
    'clubs',
    'Ходит в кружки и секции',
    ['peers', 'student'],
    mentee(undefined, 'Стали ли вы ходить в кружки или секции?'),
  ),
  yesNo(
    'enter',
    'Хочет поступать',
    ['student', 'employer'],
    mentee(undefined, 'Появилось ли у вас желание поступить в вуз или колледж?'),
  ),
];
