import type { CardChoices } from '../../panels';
import { dateField, type Field, type FormOf, SAVING, type Values } from './form';

export const interviewForm: FormOf = ({ id, choices }) => ({
  title: 'Записать собеседование',
  fields: () => [
    dateField('Дата'),
    { name: 'interviewer', caption: 'Кто проводил', kind: 'text' },
    ...choices.criteria.map(
      ({ value, caption, note }): Field => ({
        name: `score ${value}`,
        caption,
        kind: 'number',
        most: choices.bestScore,
        isOptional: true,
        help: `От 0 до ${choices.bestScore}. ${note}`,
      }),
    ),
    { name: 'result', caption: 'Результат', kind: 'choice', options: choices.results },
    { name: 'notes', caption: 'Заметки', kind: 'long', isOptional: true, help: 'Без сведений о здоровье.' },
  ],
  initial: { date: choices.today, interviewer: choices.curator, result: choices.results[0]?.value ?? '' },
  send: (ask, values) =>
    ask(SAVING, 'people.interview', {
      personId: id,
      date: values.date ?? '',
      interviewer: values.interviewer ?? '',
      scores: scoresOf(choices, values),
      result: values.result ?? '',
      notes: values.notes ?? '',
    }),
});

const scoresOf = ({ criteria }: CardChoices, values: Values): Record<string, number> =>
  Object.fromEntries(
    criteria.flatMap(({ value }) => {
      const score = values[`score ${value}`];
      return score ? [[value, Number(score)]] : [];
    }),
  );

export const trainingForm: FormOf = ({ id, choices }) => ({
  title: 'Записать обучение',
  fields: () => [
    dateField('Дата'),
    { name: 'course', caption: 'Курс или занятие', kind: 'text' },
    { name: 'hours', caption: 'Часов', kind: 'number', most: 1000 },
    {
      name: 'certificate',
      caption: 'Удостоверение',
      kind: 'text',
      isOptional: true,
      help: 'Номер и дата, если есть.',
    },
  ],
  initial: { date: choices.today, course: 'Школа наставников' },
  send: (ask, values) =>
    ask(SAVING, 'people.training', {
      personId: id,
      date: values.date ?? '',
      course: values.course ?? '',
      hours: Number(values.hours),
      certificate: values.certificate ?? '',
    }),
});

export const statusForm: FormOf = ({ id, choices }, preset) => ({
  title: 'Изменить статус',
  fields: ({ status }) => [
    {
      name: 'status',
      caption: 'Новый статус',
      kind: 'choice',
      options: choices.steps,
      help: choices.steps.find(({ value }) => value === status)?.note ?? '',
    },
    {
      name: 'reason',
      caption: 'Причина',
      kind: 'text',
      isOptional: !choices.steps.find(({ value }) => value === status)?.needsReason,
      help: 'Без сведений о здоровье.',
    },
    dateField('С какого дня'),
  ],
  initial: {
    status: preset || (choices.steps.find(({ isRefused }) => !isRefused)?.value ?? choices.steps[0]?.value ?? ''),
    date: choices.today,
  },
  send: (ask, values) =>
    ask(SAVING, 'people.status', {
      personId: id,
      status: values.status ?? '',
      reason: values.reason ?? '',
      date: values.date ?? '',
    }),
});
