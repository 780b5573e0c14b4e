import { useState } from 'preact/hooks';
import type { Problem } from '../../problem';
import { Button } from '../pieces/Button';
import type { CallState } from '../useCalls';
import { count } from '../wording';
import { PDF, safeLink } from './sayings';

interface SavePdfProps {
  /** Numbers of the register. */
  readonly ids: readonly string[];
  readonly calls: CallState;
}

/** As many as are saved in one call, so that a long list shows how far it is. */
const AT_ONCE = 5;

/** Puts documents as PDF beside them on the Drive. */
export const SavePdf = ({ ids, calls: { busy, complain, ask } }: SavePdfProps) => {
  const [links, setLinks] = useState<readonly string[]>([]);
  const save = async () => {
    const saved: string[] = [];
    const problems: Problem[] = [];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const label = ids.length > AT_ONCE ? `Сохраняем PDF: ${at} из ${ids.length}…` : 'Сохраняем PDF…';
      const done = await ask(label, 'documents.pdf', { ids: ids.slice(at, at + AT_ONCE) });
      if (!done) return;
      saved.push(...done.saved.map(({ link }) => link));
      problems.push(...done.problems);
      setLinks([...saved]);
      if (done.saved.length === 0) break;
    }
    complain(problems);
  };
  const [first = ''] = links;
  return (
    <p class="pdf">
      <Button disabled={busy !== ''} onClick={() => void save()}>
        Сохранить PDF на Диске
      </Button>
      {links.length > 0 && (
        <span role="status">
          Рядом с документами: {count(links.length, PDF)}.{' '}
          {links.length === 1 && safeLink(first) && (
            <a href={safeLink(first)} target="_blank" rel="noopener noreferrer">
              Открыть PDF
            </a>
          )}
        </span>
      )}
    </p>
  );
};
