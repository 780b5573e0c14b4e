import type { DocumentProgress } from '../../panels';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import type { CallState } from '../useCalls';
import { SavePdf } from './SavePdf';
import { progressText, safeLink } from './sayings';

interface MadeProps {
  readonly progress: DocumentProgress;
  readonly calls: CallState;
  readonly goOn: () => void;
  readonly back: () => void;
}

const SHOWN = 12;

/** What was made, where it is, and what still waits. */
export const Made = ({ progress, calls, goOn, back }: MadeProps) => (
  <>
    <div class="list made" role="status">
      <h2>{progressText(progress)}</h2>
      <p class="soft">
        Ссылки записаны на листе «Документы», файлы лежат на Диске в папке «Наставничество». Прочитайте, распечатайте и
        передайте на подпись.
      </p>
      <Problems problems={progress.refused} tone="warning" title="Пропущены" />
      <ul>
        {progress.made.slice(-SHOWN).map(({ id, title, link, docx, pdf }) => (
          <li key={id}>
            <Address link={link} caption={title} />
            <span class="soft">
              <Address link={docx} caption=".docx" /> <Address link={pdf} caption="PDF" />
            </span>
          </li>
        ))}
      </ul>
      {progress.left === 0 && progress.made.length > 0 && (
        <SavePdf ids={progress.made.map(({ id }) => id)} calls={calls} />
      )}
    </div>
    <footer class="actions">
      {progress.left > 0 && (
        <Button kind="primary" disabled={calls.busy !== ''} onClick={goOn}>
          Продолжить
        </Button>
      )}
      <Button disabled={calls.busy !== ''} onClick={back}>
        К списку документов
      </Button>
    </footer>
  </>
);

const Address = ({ link, caption }: { readonly link: string; readonly caption: string }) =>
  safeLink(link) ? (
    <a href={safeLink(link)} target="_blank" rel="noopener noreferrer">
      {caption}
    </a>
  ) : null;
