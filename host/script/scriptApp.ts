import type { Gate } from './gate';
import { Exception } from './line';
import { constants, line, Shim, stand, toText } from './shim';

export interface TriggerFacts {
  readonly id: string;
  readonly handler: string;
  /** CLOCK, ON_FORM_SUBMIT, ON_OPEN, ON_EDIT or ON_CHANGE. */
  readonly kind: string;
  /** Id of the spreadsheet or form; '' for a clock. */
  readonly source: string;
}

class Trigger extends Shim {
  readonly facts: TriggerFacts;
  constructor(facts: TriggerFacts) {
    super('Trigger');
    this.facts = facts;
  }
  getHandlerFunction(): string {
    return this.facts.handler;
  }
  getEventType(): string {
    return this.facts.kind;
  }
  getUniqueId(): string {
    return this.facts.id;
  }
  getTriggerSource(): string {
    return this.facts.kind === 'CLOCK' ? 'CLOCK' : this.facts.source.startsWith('form') ? 'FORMS' : 'SPREADSHEETS';
  }
  getTriggerSourceId(): string | null {
    return this.facts.source || null;
  }
}

class TriggerBuilder extends Shim {
  private readonly gate: Gate;
  private readonly handler: string;
  private source = '';
  private kind = '';
  constructor(gate: Gate, handler: string) {
    super('TriggerBuilder');
    this.gate = gate;
    this.handler = handler;
  }
  private of(kind: string): this {
    this.kind = kind;
    return this;
  }
  private from(source: string | { getId(): string }): this {
    this.source = typeof source === 'string' ? source : source.getId();
    return this;
  }
  forSpreadsheet(spreadsheet: string | { getId(): string }): this {
    return this.from(spreadsheet);
  }
  forForm(form: string | { getId(): string }): this {
    return this.from(form);
  }
  timeBased(): this {
    return this.of('CLOCK');
  }
  onFormSubmit(): this {
    return this.of('ON_FORM_SUBMIT');
  }
  onOpen(): this {
    return this.of('ON_OPEN');
  }
  onEdit(): this {
    return this.of('ON_EDIT');
  }
  onChange(): this {
    return this.of('ON_CHANGE');
  }
  everyHours(_hours: number): this {
    return this;
  }
  everyDays(_days: number): this {
    return this;
  }
  atHour(_hour: number): this {
    return this;
  }
  nearMinute(_minute: number): this {
    return this;
  }
  inTimezone(_zone: string): this {
    return this;
  }
  create(): Trigger {
    this.gate.need('ScriptApp.newTrigger', 'script.scriptapp');
    if (!this.kind) throw new Exception('The trigger has no event.');
    const facts = { handler: this.handler, kind: this.kind, source: this.source };
    return new Trigger(line().service<TriggerFacts>('trigger', 'trigger.create', facts));
  }
}

export const makeScriptApp = (gate: Gate): object =>
  stand('ScriptApp', {
    newTrigger: (handler: string) => new TriggerBuilder(gate, toText(handler)),
    getProjectTriggers: () => {
      gate.need('ScriptApp.getProjectTriggers', 'script.scriptapp');
      return line()
        .service<TriggerFacts[]>('trigger', 'trigger.list')
        .map((facts) => new Trigger(facts));
    },
    getUserTriggers: () =>
      line()
        .service<TriggerFacts[]>('trigger', 'trigger.list')
        .map((facts) => new Trigger(facts)),
    deleteTrigger: (trigger: Trigger) => {
      gate.need('ScriptApp.deleteTrigger', 'script.scriptapp');
      line().service('trigger', 'trigger.delete', trigger.facts.id);
    },
    getOAuthToken: () => line().handle<string>('account.token'),
    getScriptId: () => 'local-script',
    requireScopes: () => undefined,
    requireAllScopes: () => undefined,
    AuthMode: constants('AuthMode', 'NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
    EventType: constants('EventType', 'CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'),
    TriggerSource: constants('TriggerSource', 'SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'),
    WeekDay: constants('WeekDay', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'),
  });
