import type { ImportTarget } from '../../panels';
import { Button } from '../pieces/Button';
import type { Source } from './source';

interface SourceStepProps {
  readonly source: Source;
  readonly change: (part: Partial<Source>) => void;
  readonly sheets: readonly string[];
  readonly busy: boolean;
  readonly pickFile: (file: File) => void;
  readonly next: () => void;
  readonly ready: boolean;
}

const targets: readonly (readonly [ImportTarget, string])[] = [
  ['mentees', 'Наставляемые'],
  ['mentors', 'Наставники'],
];

const kinds: readonly (readonly [Source['kind'], string])[] = [
  ['file', 'Файл .csv'],
  ['text', 'Вставленный текст'],
  ['sheet', 'Лист этой таблицы'],
];

/** Step one: whose answers, and where they are. */
export const SourceStep = ({ source, change, sheets, busy, pickFile, next, ready }: SourceStepProps) => (
  <>
    <fieldset class="step" disabled={busy}>
      <fieldset class="options">
        <legend>Чьи это ответы?</legend>
        {targets.map(([target, caption]) => (
          <label key={target}>
            <input type="radio" name="target" checked={source.target === target} onChange={() => change({ target })} />
            {caption}
          </label>
        ))}
      </fieldset>
      <fieldset class="options">
        <legend>Где они?</legend>
        {kinds.map(([kind, caption]) => (
          <label key={kind}>
            <input type="radio" name="kind" checked={source.kind === kind} onChange={() => change({ kind })} />
            {caption}
          </label>
        ))}
      </fieldset>
      {source.kind === 'file' && <FileField source={source} pickFile={pickFile} />}
      {source.kind === 'text' && (
        <label class="field">
          Ответы вместе со строкой заголовков
          <textarea
            rows={8}
            spellcheck={false}
            value={source.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
      )}
      {source.kind === 'sheet' && <SheetField source={source} sheets={sheets} change={change} />}
    </fieldset>
    <footer class="actions">
      <Button kind="primary" disabled={busy || !ready} onClick={next}>
        Продолжить
      </Button>
    </footer>
  </>
);

const FileField = ({ source, pickFile }: Pick<SourceStepProps, 'source' | 'pickFile'>) => (
  <div class="field">
    <label class="button plain file">
      Выбрать файл
      <input
        class="unseen"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) pickFile(file);
          // The same file may be corrected and picked again.
          event.currentTarget.value = '';
        }}
      />
    </label>
    <span class="soft" role="status">
      {source.fileName
        ? `${source.fileName}${source.encoding === 'windows-1251' ? ' (кодировка Windows-1251)' : ''}`
        : 'Выгрузка ответов из Google Форм, Яндекс Форм или Excel в формате CSV.'}
    </span>
  </div>
);

const SheetField = ({ source, sheets, change }: Pick<SourceStepProps, 'source' | 'sheets' | 'change'>) =>
  sheets.length === 0 ? (
    <p class="box neutral">В таблице нет листов с ответами. Обычно такой лист называется «Ответы на форму (1)».</p>
  ) : (
    <label class="field">
      Лист с ответами
      <select value={source.sheet} onChange={(event) => change({ sheet: event.currentTarget.value })}>
        <option value="">Выберите лист</option>
        {sheets.map((title) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
