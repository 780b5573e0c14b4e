import { demand, openBook } from '../../google/book';
import { savePdf } from '../../google/drive';
import { alone } from '../../google/lock';
import type { SavedPdfs } from '../../panels';
import type { Problem } from '../../problem';
import { documents } from '../../registries/documents';

/** Puts documents of the register as PDF into the folders they lie in; asked again, brings the same files up to date. */
export function savePdfs({ ids }: { readonly ids: readonly string[] }): SavedPdfs {
  return alone(() => {
    const { rows } = demand(openBook(documents).read(documents));
    const saved: { id: string; link: string }[] = [];
    const problems: Problem[] = [];
    for (const id of ids) {
      const fileId = rows.find((row) => row.id === id)?.record.fileId;
      const pdf = fileId ? savePdf(fileId) : null;
      if (pdf?.ok) saved.push({ id, link: pdf.link });
      else problems.push(pdf?.why === 'no-converter' ? noConverter : refused(id));
      if (pdf?.ok === false && pdf.why === 'no-converter') break;
    }
    return { saved, problems };
  });
}

const refused = (id: string): Problem => ({
  code: 'К-41',
  message:
    `${id}: PDF не сохранён, Google не отдал документ: его удалили или к нему нет доступа. Остальное на месте. ` +
    'Откройте документ по ссылке; если его нет, создайте снова. (К-41)',
  where: { sheet: 'Документы' },
});

const noConverter: Problem = {
  code: 'К-42',
  message:
    'PDF не сохранён: на этом компьютере его нечем сделать. Документы на месте. Установите LibreOffice и повторите ' +
    'или скачайте .docx. (К-42)',
};
