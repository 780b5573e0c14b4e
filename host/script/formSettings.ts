import type { StoredForm } from '../contract';
import { Exception } from './line';
import { line, Shim, toText } from './shim';

type Settings = Readonly<Record<string, unknown>>;

/** A form's title, texts and switches. */
export class FormSettings extends Shim {
  readonly id: string;
  constructor(id: string) {
    super('Form');
    this.id = id;
  }
  protected stored(): StoredForm {
    return line().handle<StoredForm>('forms.get', this.id);
  }
  protected set(change: Settings): this {
    line().service('formChange', 'forms.set', this.id, change);
    return this;
  }
  getId(): string {
    return this.id;
  }
  getTitle(): string {
    return this.stored().title;
  }
  setTitle(title: string): this {
    return this.set({ title: toText(title) });
  }
  getDescription(): string {
    return this.stored().description;
  }
  setDescription(description: string): this {
    return this.set({ description: toText(description) });
  }
  setCollectEmail(collectsEmail: boolean): this {
    return this.set({ collectsEmail: Boolean(collectsEmail) });
  }
  collectsEmail(): boolean {
    return this.stored().collectsEmail;
  }
  setPublished(published: boolean): this {
    return this.set({ published: Boolean(published) });
  }
  isPublished(): boolean {
    return this.stored().published;
  }
  setAcceptingResponses(accepting: boolean): this {
    if (accepting && !this.stored().published) throw new Exception('The form must be published to accept responses.');
    return this.set({ accepting: Boolean(accepting) });
  }
  isAcceptingResponses(): boolean {
    const { accepting, published } = this.stored();
    return accepting && published;
  }
  setConfirmationMessage(confirmation: string): this {
    return this.set({ confirmation: toText(confirmation) });
  }
  getConfirmationMessage(): string {
    return this.stored().confirmation;
  }
  setAllowResponseEdits(allowed: boolean): this {
    return this.set({ editable: Boolean(allowed) });
  }
  setLimitOneResponsePerUser(limited: boolean): this {
    return this.set({ once: Boolean(limited) });
  }
  setRequireLogin(_required: boolean): this {
    return this;
  }
  setProgressBar(enabled: boolean): this {
    return this.set({ progress: Boolean(enabled) });
  }
  setShuffleQuestions(shuffle: boolean): this {
    return this.set({ shuffle: Boolean(shuffle) });
  }
  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.set({ again: Boolean(enabled) });
  }
}
