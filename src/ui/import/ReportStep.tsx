import type { ImportReport, ImportTarget } from '../../panels';
import { closePanel } from '../call';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import { TagList } from '../pieces/TagList';
import { plain } from '../wording';
import { nextSteps } from './advice';

interface ReportStepProps {
  readonly report: ImportReport;
  readonly target: ImportTarget;
  readonly again: () => void;
}

const WORDS_SHOWN = 20;

/** Step three: what became of every row, and what to do next. */
export const ReportStep = ({ report, target, again }: ReportStepProps) => {
  const { read, accepted, waitingConsent, duplicates, refused, problems, unknownWords } = report;
  return (
    <>
      <div class="step">
        <h2>Загрузка закончена</h2>
        <dl class="report">
          <Figure caption="Прочитано строк" value={read} />
          <Figure caption="Принято" value={accepted} />
          <Figure caption="Ждут согласия" value={waitingConsent} />
          <Figure caption="Повторы" value={duplicates} />
          <Figure caption="Не приняты" value={refused} />
        </dl>
        <h3>Что дальше</h3>
        <ol class="steps">
          {nextSteps(report, target).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Problems problems={problems} tone="warning" title={`Замечания (${plain(problems.length)})`} />
        {unknownWords.length > 0 && (
          <>
            <h3>Новые слова ({plain(unknownWords.length)})</h3>
            <TagList tags={unknownWords.slice(0, WORDS_SHOWN)} />
            {unknownWords.length > WORDS_SHOWN && <p class="soft">Остальные – на листе «Новые слова».</p>}
          </>
        )}
      </div>
      <footer class="actions">
        <Button kind="primary" onClick={closePanel}>
          Готово
        </Button>
        <Button onClick={again}>Загрузить ещё</Button>
      </footer>
    </>
  );
};

const Figure = ({ caption, value }: { readonly caption: string; readonly value: number }) => (
  <div class={value === 0 ? 'zero' : ''}>
    <dt>{caption}</dt>
    <dd>{plain(value)}</dd>
  </div>
);
