import type { FormResponse, Host, Outcome } from './contract';
import type { AuthMode } from './execution/wire';
import type { Reference } from './script/events';
import type { TriggerFacts } from './script/scriptApp';
import { answered } from './store/answering';
import { type FormRecord, type Forms, isQuestion } from './store/forms';
import type { LinkedSheets, WrittenRow } from './store/linkedSheet';
import type { Triggers } from './store/triggers';

interface Parts {
  readonly forms: Forms;
  readonly linked: LinkedSheets;
  readonly triggers: Triggers;
  readonly now: () => Date;
  readonly defines: (name: string) => boolean;
  readonly start: (name: string, event: object, authMode: AuthMode) => Promise<Outcome>;
  readonly changed: () => void;
}

type Event = Readonly<Record<string, unknown>>;

const spreadsheet: Reference = { $google: 'spreadsheet' };

/** The event of a spreadsheet's trigger; a changed response brings only what changed. */
function sheetEvent({ box, values, headers }: WrittenRow, changed: ReadonlySet<string> | null): Event {
  const named: Record<string, string[]> = {};
  headers.forEach((header, index) => {
    const value = changed && index > 0 && !changed.has(header) ? '' : (values[index] ?? '');
    named[header] = [...(named[header] ?? []), value];
  });
  return { source: spreadsheet, range: { $google: 'range', box } satisfies Reference, values, namedValues: named };
}

const formEvent = (form: FormRecord, response: FormResponse): Event => ({
  source: { $google: 'form', id: form.id } satisfies Reference,
  response: { $google: 'response', form: form.id, stored: response, items: form.items } satisfies Reference,
});

/** Answers of people and the triggers that tell scripts about them. */
export function submissions({
  forms,
  linked,
  triggers,
  now,
  defines,
  start,
  changed,
}: Parts): Pick<Host, 'fire' | 'submit'> {
  const call = ({ handler, id }: TriggerFacts, event: Event): Promise<Outcome> =>
    start(handler, { authMode: 'FULL', triggerUid: id, ...event }, 'FULL');

  const fire: Host['fire'] = async (kind, event = {}) => {
    if (kind === 'hourly') return Promise.all(triggers.of('CLOCK').map((trigger) => call(trigger, clockEvent(now()))));
    if (kind === 'onFormSubmit')
      return Promise.all(triggers.of('ON_FORM_SUBMIT').map((trigger) => call(trigger, event)));
    const outcomes: Outcome[] = [];
    if (defines('onOpen'))
      outcomes.push(await start('onOpen', { authMode: 'LIMITED', source: spreadsheet, ...event }, 'LIMITED'));
    for (const trigger of triggers.of('ON_OPEN')) outcomes.push(await call(trigger, { source: spreadsheet, ...event }));
    return outcomes;
  };

  const submit: Host['submit'] = async (formId, answers, email = '', { trigger = true, edits } = {}) => {
    const form = forms.get(formId);
    const before = edits === undefined ? null : (form.responses.find(({ id }) => id === edits) ?? null);
    if (edits !== undefined && !before)
      throw new Error(
        'Прежний ответ не найден: возможно, его удалили. Новый ответ не записан. Заполните форму заново.',
      );
    const response = answered(form, answers, email, now(), before);
    forms.store(formId, response);
    const row = linked.write(forms.get(formId), response);
    changed();
    if (!trigger) return response;
    const altered = before ? changedTitles(form, before, response) : null;
    await Promise.all(
      triggers.of('ON_FORM_SUBMIT').map((each) => {
        if (each.source === formId) return call(each, formEvent(form, response));
        return row && !each.source.startsWith('form-') ? call(each, sheetEvent(row, altered)) : null;
      }),
    );
    return response;
  };
  return { fire, submit };
}

const changedTitles = ({ items }: FormRecord, before: FormResponse, after: FormResponse): ReadonlySet<string> =>
  new Set(
    items
      .filter(
        (item) => isQuestion(item) && String(before.answers[item.id] ?? '') !== String(after.answers[item.id] ?? ''),
      )
      .map(({ title }) => title),
  );

const clockEvent = (at: Date): Event => ({
  year: at.getUTCFullYear(),
  month: at.getUTCMonth() + 1,
  'day-of-month': at.getUTCDate(),
  hour: at.getUTCHours(),
  minute: at.getUTCMinutes(),
  second: at.getUTCSeconds(),
  timezone: 'UTC',
});
