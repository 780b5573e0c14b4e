import { parseSchoolClass } from '../language/schoolClass';

/** The number of «7Б», also of an unsure «7Б?». */
export function gradeIn(schoolClass: string | null): number | null {
  const grade = Number(/^\d{1,2}/.exec(schoolClass ?? '')?.[0] ?? 0);
  return grade >= 1 && grade <= 11 ? grade : null;
}

/** Pupils write their class into the question about the place of study, some after the school's name. */
export function gradeOfWorkplace(workplace: string | null): number | null {
  for (const part of (workplace ?? '').split(/[,;]/)) {
    const found = parseSchoolClass(part);
    if (found) return found.number;
  }
  return null;
}
