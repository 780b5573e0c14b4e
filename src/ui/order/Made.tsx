import type { OrderMade } from '../../panels';
import { closePanel } from '../call';
import { Button } from '../pieces/Button';
import { madeText, safeLink } from './sayings';

/** The order is there: open it, then close the dialog. */
export const Made = ({ made }: { readonly made: OrderMade }) => {
  const link = safeLink(made.link);
  return (
    <div class="middle made" role="status">
      <h2>Приказ создан</h2>
      <p>{madeText(made)}</p>
      <p class="soft">
        Ссылка на документ записана на листе «Документы». Прочитайте приказ, распечатайте и передайте на подпись.
      </p>
      <div class="actions">
        {link && (
          <a class="button primary" href={link} target="_blank" rel="noopener noreferrer">
            Открыть документ
          </a>
        )}
        <Button onClick={closePanel}>Готово</Button>
      </div>
    </div>
  );
};
