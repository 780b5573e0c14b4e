import type { QuestionnaireLinks } from '../../panels';
import { Button } from '../pieces/Button';
import { Modal } from '../pieces/Modal';

/** Personal links as text to copy; they stand on their sheet as well. */
export const Links = ({
  links: { sheet, links },
  close,
}: {
  readonly links: QuestionnaireLinks;
  readonly close: () => void;
}) => (
  <Modal title="Личные ссылки" close={close}>
    {links.length === 0 ? (
      <p>Отвечать на эту анкету пока некому: в базе нет подходящих участников.</p>
    ) : (
      <>
        <p>
          Ссылок: {links.length}. Они записаны на лист «{sheet}». В каждой уже вписан код участника: передайте её только
          ему.
        </p>
        <textarea
          readonly
          aria-label="Личные ссылки по кодам"
          onFocus={({ currentTarget }) => currentTarget.select()}
          value={links.map(({ code, link }) => `${code}\t${link}`).join('\n')}
        />
      </>
    )}
    <div class="actions end">
      <Button kind="primary" onClick={close}>
        Закрыть
      </Button>
    </div>
  </Modal>
);
