import type { ImportReport, ImportTarget } from '../../panels';

/** Where the loaded people stand. */
export const sheetOf: Readonly<Record<ImportTarget, string>> = { mentees: 'Наставляемые', mentors: 'Наставники' };

/** What to do after loading, most urgent first. */
export const nextSteps = (report: ImportReport, target: ImportTarget): readonly string[] => {
  const { read, accepted, waitingConsent, duplicates, refused, unknownWords } = report;
  const steps: string[] = [];
  if (read === 0) return ['В источнике нет ни одной строки с ответами. Проверьте файл или лист и загрузите ещё раз.'];
  if (refused > 0)
    steps.push('Исправьте строки из списка замечаний в источнике и загрузите его снова: повторно никто не добавится.');
  if (waitingConsent > 0) {
    steps.push(
      `Соберите недостающие согласия и отметьте их на листе «${sheetOf[target]}»: без них человек не попадёт в пары.`,
    );
  }
  if (unknownWords.length > 0) steps.push('Решите на листе «Новые слова», какими #тегами считать новые слова.');
  if (duplicates > 0 && accepted === 0 && refused === 0 && waitingConsent === 0) {
    steps.push('Все эти ответы уже были загружены раньше – добавлять нечего.');
  }
  if (accepted > 0) {
    steps.push(
      target === 'mentees'
        ? 'Если наставники тоже загружены, откройте в меню «Наставничество» пункт «Подобрать пары…».'
        : 'Если наставляемые тоже загружены, откройте в меню «Наставничество» пункт «Подобрать пары…».',
    );
  }
  return steps;
};
