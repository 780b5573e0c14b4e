import { knownForms } from './knownForms';

/**
 * Takes answers out of the forms that collected them. One that is not there any more, or came from a file and never was,
 * is passed over: so a broken run may simply be repeated.
 */
export function deleteAnswers(answers: ReadonlyMap<string, ReadonlySet<string>>): void {
  const forms = knownForms();
  for (const [key, ids] of answers) {
    const id = forms.get(key)?.id;
    if (!id || ids.size === 0) continue;
    const form = opened(id);
    if (!form) continue;
    for (const answer of ids) deleteOne(form, answer);
  }
}

function opened(id: string): GoogleAppsScript.Forms.Form | null {
  try {
    return FormApp.openById(id);
  } catch {
    // The form was deleted with all its answers.
    return null;
  }
}

function deleteOne(form: GoogleAppsScript.Forms.Form, answer: string): void {
  try {
    form.deleteResponse(answer);
  } catch {
    // Google has one sentence for «not there» and several for a passing trouble: the advice names the form in any case.
  }
}
