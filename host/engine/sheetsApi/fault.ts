/** A call the API refuses; the script's side names the method in front. */
export class Refused extends Error {}

/** Something the API knows and the local host does not imitate. */
export const unknownHere = (what: string): Error => new Error(`The local host has no ${what} in the Sheets API yet.`);

type Fields = Readonly<Record<string, unknown>>;

/** Google's answer to a misspelt field, and ours to one that is not imitated. */
export function onlyFields(given: unknown, at: string, known: readonly string[]): Fields {
  if (given === null || typeof given !== 'object') throw new Refused(`Invalid value at '${at}'`);
  const fields = given as Fields;
  for (const name of Object.keys(fields)) {
    if (fields[name] === undefined || known.includes(name)) continue;
    throw new Refused(
      `Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field. (The local host knows: ${known.join(', ')}.)`,
    );
  }
  return fields;
}
