import type { DocumentForm } from '../../panels';
import type { CallState } from '../useCalls';
import { SavePdf } from './SavePdf';
import { existingText, safeLink } from './sayings';

interface KnownProps {
  readonly form: DocumentForm;
  readonly calls: CallState;
}

/** The version there is already, what the document rests on and what is not there yet. */
export const Known = ({ form: { existing, basis, absent }, calls }: KnownProps) => (
  <>
    {existing && (
      <div class="box neutral existing">
        {existingText(existing)}{' '}
        {safeLink(existing.link) && (
          <a href={safeLink(existing.link)} target="_blank" rel="noopener noreferrer">
            Открыть нынешнюю
          </a>
        )}
        {existing.stale && <span class="reason">{existing.stale}</span>}
        {existing.link !== '' && <SavePdf ids={[existing.id]} calls={calls} />}
      </div>
    )}
    {basis.length > 0 && <p class="box neutral">Основание: {basis.join('; ')}.</p>}
    {absent.length > 0 && (
      <p class="box warning">
        На листе «Документы» ещё нет: {absent.join('; ')}. Сначала создайте их или впишите номер и дату ниже.
      </p>
    )}
  </>
);
