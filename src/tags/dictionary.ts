import { adaptation } from './dictionary/adaptation';
import { careers } from './dictionary/careers';
import { creativity } from './dictionary/creativity';
import { digital } from './dictionary/digital';
import { exams } from './dictionary/exams';
import { leadership } from './dictionary/leadership';
import { projects } from './dictionary/projects';
import { sport } from './dictionary/sport';
import { studies } from './dictionary/studies';
import { subjects } from './dictionary/subjects';
import { teacherCareer } from './dictionary/teacherCareer';
import { teacherClass } from './dictionary/teacherClass';
import { teacherDigital } from './dictionary/teacherDigital';
import { teacherLesson } from './dictionary/teacherLesson';
import { teacherSupport } from './dictionary/teacherSupport';
import type { TagEntry } from './tagEntry';

/**
 * The dictionary a school starts with: 97 tags in 15 groups, one namespace for requests and competences (R021).
 * The sheet «Теги» is filled from it once; from then on the school's sheet is what counts.
 */
export const shippedDictionary: readonly TagEntry[] = [
  ...subjects,
  ...exams,
  ...studies,
  ...adaptation,
  ...leadership,
  ...careers,
  ...projects,
  ...digital,
  ...sport,
  ...creativity,
  ...teacherLesson,
  ...teacherClass,
  ...teacherDigital,
  ...teacherCareer,
  ...teacherSupport,
];
