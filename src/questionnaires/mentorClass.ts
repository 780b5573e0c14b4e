import type { Registry } from '../schema/registry';

const PUPIL = 'Ученик';

/** A pupil who offers help writes the class into «Место работы (учёбы)…»: «11А», «гимназия № 3, 10 «А»». */
export function mentorClass(
  registry: Registry,
  values: Readonly<Record<string, unknown>>,
): { values: Readonly<Record<string, unknown>>; doubt?: string } {
  const { workplace, role, schoolClass } = values;
  const column = registry.columns.schoolClass;
  if (!column || typeof workplace !== 'string' || role !== PUPIL || schoolClass !== undefined) return { values };
  for (const part of [workplace, ...workplace.split(/[,;]/)]) {
    const { value, advice } = column.parse(part);
    if (value !== null) return { values: { ...values, schoolClass: value }, ...(advice ? { doubt: advice } : {}) };
  }
  return { values };
}
