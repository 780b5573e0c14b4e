import { useEffect, useState } from 'preact/hooks';
import type { ImportPreview, ImportReport } from '../../panels';
import { Busy } from '../pieces/Busy';
import { Problems } from '../pieces/Problems';
import { useCalls } from '../useCalls';
import { decodeExport } from './decode';
import { MappingStep } from './MappingStep';
import { type Chosen, mappingOf, proposed } from './mapping';
import { ReportStep } from './ReportStep';
import { SourceStep } from './SourceStep';
import { NO_SOURCE, requestOf, type Source } from './source';

const FILE_UNREADABLE = {
  code: 'file-unreadable',
  message: 'Файл не открылся. Ничего не загружено. Закройте его в других программах и выберите ещё раз.',
};

export const Import = () => {
  const { busy, problems, dismiss, complain, ask } = useCalls();
  const [source, setSource] = useState<Source>(NO_SOURCE);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [chosen, setChosen] = useState<Chosen>([]);
  const [report, setReport] = useState<ImportReport | null>(null);
  const request = requestOf(source);
  const change = (part: Partial<Source>) => setSource((before) => ({ ...before, ...part }));

  useEffect(() => {
    void ask('Смотрим, какие листы есть в таблице…', 'import.sources', null).then((found) => {
      if (found) setSheets(found.sheets);
    });
  }, [ask]);

  const pickFile = (file: File) => {
    const reader = new FileReader();
    reader.onerror = () => complain([FILE_UNREADABLE]);
    reader.onload = () => {
      const decoded = decodeExport(new Uint8Array(reader.result as ArrayBuffer));
      if (decoded.ok) {
        dismiss();
        change({ fileName: file.name, fileText: decoded.text, encoding: decoded.encoding });
      } else complain([decoded.problem]);
    };
    reader.readAsArrayBuffer(file);
  };

  const look = async () => {
    const found = request && (await ask('Читаем заголовки…', 'import.preview', request));
    if (!found) return;
    setPreview(found);
    setChosen(proposed(found));
  };

  const load = async () => {
    if (!request || !preview) return;
    const mapping = mappingOf(preview.columns, chosen);
    const done = await ask('Загружаем ответы…', 'import.run', { ...request, mapping });
    if (done) setReport(done);
  };

  const again = () => {
    setReport(null);
    setPreview(null);
    setSource({ ...NO_SOURCE, target: source.target === 'mentees' ? 'mentors' : 'mentees', kind: source.kind });
  };

  const choose = (place: number, key: string) => setChosen(chosen.map((old, at) => (at === place ? key : old)));
  const working = busy !== '';
  const step = report ? 'report' : preview ? 'mapping' : 'source';
  return (
    <main class="import">
      <h1 class="unseen">Загрузить ответы</h1>
      <div class="messages">
        <Problems problems={problems} dismiss={dismiss} />
      </div>
      {step === 'source' && (
        <SourceStep
          {...{ source, change, sheets, pickFile }}
          busy={working}
          next={() => void look()}
          ready={!!request}
        />
      )}
      {step === 'mapping' && preview && (
        <MappingStep
          {...{ preview, chosen, choose }}
          busy={working}
          back={() => {
            dismiss();
            setPreview(null);
          }}
          load={() => void load()}
        />
      )}
      {report && <ReportStep report={report} target={source.target} again={again} />}
      <Busy text={busy} />
    </main>
  );
};
