import type { DocumentForm } from '../../panels';
import { existingText, safeLink } from './sayings';

/** The version there is already, what the document rests on and what is not there yet. */
export const Known = ({ form: { existing, basis, absent } }: { readonly form: DocumentForm }) => (
  <>
    {existing && (
      <p class="box neutral">
        {existingText(existing)}{' '}
        {safeLink(existing.link) && (
          <a href={safeLink(existing.link)} target="_blank" rel="noopener noreferrer">
            Открыть нынешнюю
          </a>
        )}
        {existing.stale && <span class="reason">{existing.stale}</span>}
      </p>
    )}
    {basis.length > 0 && <p class="box neutral">Основание: {basis.join('; ')}.</p>}
    {absent.length > 0 && (
      <p class="box warning">
        На листе «Документы» ещё нет: {absent.join('; ')}. Сначала создайте их или впишите номер и дату ниже.
      </p>
    )}
  </>
);
