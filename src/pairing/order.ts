/** Order of people: by the number in the id, then by its letters; never by the rows of a sheet. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareIds(one.id, other.id);
}

export function compareIds(one: string, other: string): number {
  const difference = numberIn(one) - numberIn(other);
  if (difference !== 0) return difference;
  return one < other ? -1 : one > other ? 1 : 0;
}

const numberIn = (id: string): number => Number(/(\d{1,15})\D*$/.exec(id)?.[1] ?? 0);
