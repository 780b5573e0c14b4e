import { useEffect, useRef } from 'preact/hooks';
import type { DocumentPreview } from '../../panels';
import { Problems } from '../pieces/Problems';
import { blocksOf } from './textBlocks';
import { WordForms } from './WordForms';

interface PreviewProps {
  readonly preview: DocumentPreview;
  /** An answer was changed after it was made. */
  readonly isOld: boolean;
  readonly forms: Readonly<Record<string, string>>;
  readonly correct: (key: string, text: string) => void;
}

/** The text as it will be printed. It stands below the questions, so a new one is brought into view. */
export const Preview = ({ preview, isOld, forms, correct }: PreviewProps) => {
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new text is brought into view, nothing else
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
    section.current?.focus({ preventScroll: true });
  }, [preview]);
  return (
    <section class="preview" aria-label="Текст документа" tabIndex={-1} ref={section}>
      <h2>Текст документа</h2>
      {isOld && <p class="box neutral">Ответы изменились. Нажмите «Посмотреть текст» ещё раз.</p>}
      <Problems problems={preview.problems} tone="warning" title="Чего не хватает" />
      <WordForms unsure={preview.unsure} typed={forms} change={correct} />
      {preview.text && <Text text={preview.text} />}
    </section>
  );
};

const Text = ({ text }: { readonly text: string }) => (
  <div class="text">
    {blocksOf(text).map((block, at) =>
      typeof block === 'string' ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no names and never move
        <p key={at}>{block}</p>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables have no names and never move
        <table key={at} class={block.isRuled ? 'ruled' : ''}>
          <tbody>
            {block.rows.map((cells) => (
              <tr key={cells.join('\t')}>
                {cells.map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ),
    )}
  </div>
);
