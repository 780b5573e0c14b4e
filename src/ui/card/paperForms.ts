import type { ConsentKind, Signer } from '../../registries/consentRegister';
import { dateField, type FormOf, SAVING } from './form';

export const consentForm: FormOf = ({ id, choices }, preset) => ({
  title: 'Записать согласие',
  fields: ({ kind }) => [
    { name: 'kind', caption: 'На что дано согласие', kind: 'choice', options: choices.consents },
    ...(kind === 'mentor'
      ? [{ name: 'mentorId', caption: 'О каком наставнике', kind: 'choice', options: choices.mentors } as const]
      : []),
    { name: 'signer', caption: 'Кто подписал', kind: 'choice', options: choices.signers },
    dateField('Дата подписания'),
    { name: 'until', caption: 'Действует до', kind: 'date', isOptional: true, help: 'Пусто – до отзыва.' },
    { name: 'kept', caption: 'Где хранится', kind: 'text', isOptional: true, help: 'Например: сейф, папка № 3.' },
  ],
  initial: {
    kind: preset || 'data',
    signer: choices.signers[0]?.value ?? '',
    mentorId: choices.mentors[0]?.value ?? '',
    date: choices.today,
  },
  send: (ask, { kind, signer, mentorId, ...rest }) =>
    ask(SAVING, 'people.consent', {
      personId: id,
      kind: kind as ConsentKind,
      signer: signer as Signer,
      date: rest.date ?? '',
      until: rest.until ?? '',
      kept: rest.kept ?? '',
      ...(kind === 'mentor' ? { mentorId } : {}),
    }),
});

export const certificateForm: FormOf = ({ id, choices }, preset) => ({
  title: 'Записать справку',
  fields: () => [
    { name: 'kind', caption: 'Какая справка', kind: 'choice', options: choices.certificates },
    { name: 'issued', caption: 'Дата выдачи', kind: 'date' },
    { name: 'until', caption: 'Действительна до', kind: 'date', isOptional: true, help: 'Пусто – без срока.' },
    {
      name: 'seenBy',
      caption: 'Кто видел справку',
      kind: 'text',
      help: 'Записывается только отметка. Саму справку и её копию в таблицу не помещайте.',
    },
  ],
  initial: { kind: preset || (choices.certificates[0]?.value ?? ''), issued: choices.today, seenBy: choices.curator },
  send: (ask, values) =>
    ask(SAVING, 'people.certificate', {
      mentorId: id,
      kind: values.kind as 'record' | 'medical',
      issued: values.issued ?? '',
      until: values.until ?? '',
      seenBy: values.seenBy ?? '',
    }),
});
