import type { Box } from '../execution/wire';
import type { Range } from './range';
import { rangeOf } from './sheetRegistry';
import { line, Shim } from './shim';

interface Facts {
  readonly kind: 'SHEET' | 'RANGE';
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly box: Box;
  readonly unprotected: readonly Box[];
}

class User extends Shim {
  private readonly email: string;
  constructor(email: string) {
    super('User');
    this.email = email;
  }
  getEmail(): string {
    return this.email;
  }
}

/** A protected sheet or range. Who may edit is recorded and shown; the one person of the workbench may always edit. */
export class Protection extends Shim {
  private readonly id: string;
  constructor(id: string) {
    super('Protection');
    this.id = id;
  }
  private facts(): Facts {
    return line().read<Facts>(0, 'protection.get', this.id);
  }
  private set(change: Partial<Facts>): this {
    line().write(0, 'protection.set', this.id, change);
    return this;
  }
  setDescription(description: string): this {
    return this.set({ description });
  }
  getDescription(): string {
    return this.facts().description;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.set({ warningOnly });
  }
  isWarningOnly(): boolean {
    return this.facts().warningOnly;
  }
  getProtectionType(): string {
    return this.facts().kind;
  }
  getRange(): Range {
    return rangeOf(this.facts().box);
  }
  setRange(range: Range): this {
    return this.set({ box: range.box });
  }
  canEdit(): boolean {
    return true;
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(_allowed: boolean): this {
    return this;
  }
  getEditors(): User[] {
    return this.facts().editors.map((email) => new User(email));
  }
  addEditor(user: string | User): this {
    return this.addEditors([user]);
  }
  addEditors(users: (string | User)[]): this {
    line().write(0, 'protection.editors', this.id, users.map(emailOf), true);
    return this;
  }
  removeEditor(user: string | User): this {
    return this.removeEditors([user]);
  }
  removeEditors(users: (string | User)[]): this {
    line().write(0, 'protection.editors', this.id, users.map(emailOf), false);
    return this;
  }
  setUnprotectedRanges(ranges: Range[]): this {
    return this.set({ unprotected: ranges.map(({ box }) => box) });
  }
  getUnprotectedRanges(): Range[] {
    return this.facts().unprotected.map(rangeOf);
  }
  remove(): void {
    line().change(0, 'protection.remove', this.id);
  }
}

const emailOf = (user: string | User): string => (typeof user === 'string' ? user : user.getEmail());

export { User };
