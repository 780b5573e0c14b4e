import type { FormName, PersonAction, WindowName } from '../../panels/card';

/** Buttons several rules share. */
export const openCard: PersonAction = { caption: 'Карточка', deed: { kind: 'card' } };

export const openForm = (caption: string, form: FormName, preset = ''): PersonAction => ({
  caption,
  deed: { kind: 'form', form, preset },
});

export const openWindow = (caption: string, window: WindowName): PersonAction => ({
  caption,
  deed: { kind: 'window', window },
});

export const goTo = (caption: string, sheet: string, id: string, column = ''): PersonAction => ({
  caption,
  deed: { kind: 'row', place: { sheet, id, column } },
});

/** What opens a closed gate: the name is put right where it cannot be read, else the paper is recorded. */
export const consentRemedy = (id: string, name: string | null): PersonAction =>
  name === null
    ? goTo('Исправить имя', id.startsWith('Н-') ? 'mentees' : 'mentors', id, 'name')
    : openForm('Записать согласие', 'consent', 'data');
