import type { DocumentForm } from '../../panels';
import { Button } from '../pieces/Button';
import { Problems } from '../pieces/Problems';
import { safeLink } from './sayings';

interface TemplateProps {
  readonly template: DocumentForm['template'];
  readonly change: (action: 'edit' | 'restore') => void;
}

/** The text the document is filled from: the built-in one, or the school's own Google document. */
export const Template = ({ template: { isOwn, link, problems }, change }: TemplateProps) => (
  <section class="template" aria-label="Шаблон">
    <h2>
      Шаблон <span class="soft">{isOwn ? 'ваш' : 'встроенный'}</span>
      <span class="stretch" />
      {isOwn && safeLink(link) && (
        <a href={safeLink(link)} target="_blank" rel="noopener noreferrer">
          Открыть шаблон
        </a>
      )}
      <Button kind="text" onClick={() => change(isOwn ? 'restore' : 'edit')}>
        {isOwn ? 'Вернуть встроенный' : 'Изменить шаблон'}
      </Button>
    </h2>
    <Problems problems={problems} tone="warning" title="Проверка вашего шаблона" />
  </section>
);
