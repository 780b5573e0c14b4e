import type { QuestionnaireFigures } from '../../panels';
import { Button } from '../pieces/Button';
import { Modal } from '../pieces/Modal';

/** Figures of a questionnaire for this programme year. */
export const Figures = ({
  figures: { title, answers, tables, note },
  close,
}: {
  readonly figures: QuestionnaireFigures;
  readonly close: () => void;
}) => (
  <Modal title={`Итоги: ${title}`} close={close}>
    <p>Ответов в этом учебном году: {answers}.</p>
    {note && <p class="box">{note}</p>}
    <div class="scroll">
      {tables.map(({ caption, lines }) => (
        <table key={caption}>
          <caption>{caption}</caption>
          <tbody>
            {lines.map((line) => (
              <tr key={line.caption}>
                <td>{line.caption}</td>
                <td>{line.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
    <div class="actions end">
      <Button kind="primary" onClick={close}>
        Закрыть
      </Button>
    </div>
  </Modal>
);
