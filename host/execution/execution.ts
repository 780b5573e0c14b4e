/** One run of a script as the engine's thread sees it. */
export class Execution {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  readonly token: string;
  /** Standing still in a scripted fault while something else happens. */
  held = false;
  /** Waiting for a person's answer: that time does not count. */
  asking = false;

  constructor(id: string, name: string, user: string, token: string) {
    this.id = id;
    this.name = name;
    this.user = user;
    this.token = token;
  }
}
