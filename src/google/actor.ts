/** Address of the person at work; '' when Google does not tell it (a trigger, another organisation's account). */
export function actor(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
}
