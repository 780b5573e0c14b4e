/** Captions and notes shared by both bases about what participants say of one another (R024, R090). */
export const AVOID_HELP =
  'Номера или ФИО через «;». Такая пара не будет предложена; чьё это пожелание, программа нигде не пишет.';

export const PREFERENCES = 'Предпочтения после групповой встречи';

export const PREFERENCES_HELP = 'До трёх номеров или ФИО через «;», самое желаемое – первым.';
