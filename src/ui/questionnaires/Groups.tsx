import type { QuestionnaireCard, QuestionnairesView } from '../../panels';
import { Button } from '../pieces/Button';
import { groupText } from './view';

interface Ways {
  readonly chosen: readonly string[];
  readonly choose: (keys: readonly string[]) => void;
  readonly showLinks: (key: string) => void;
  readonly showFigures: (key: string) => void;
}

const OPEN_GROUPS = 2;

/** Questionnaires by the time they are sent out; those of later times are folded until they are wanted. */
export const Groups = ({ view, ...ways }: Ways & { readonly view: QuestionnairesView }) => (
  <>
    {view.groups.map(({ title, questionnaires }, place) => (
      <details key={title} open={place < OPEN_GROUPS || questionnaires.some(({ link }) => link !== '')}>
        <summary>
          {title} <span class="soft">{groupText(questionnaires)}</span>
        </summary>
        <ul class="questionnaires">
          {questionnaires.map((card) => (
            <Card key={card.key} card={card} {...ways} />
          ))}
        </ul>
      </details>
    ))}
  </>
);

const Card = ({ card, chosen, choose, showLinks, showFigures }: Ways & { readonly card: QuestionnaireCard }) => {
  const { key, title, when, sheet, link, personal, summed } = card;
  const isChosen = chosen.includes(key);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => choose(isChosen ? chosen.filter((one) => one !== key) : [...chosen, key])}
        />
        <span>
          {title}
          <span class="soft">
            {when} Ответы – на листе «{sheet}».
          </span>
        </span>
      </label>
      <div class="ways">
        {link === '' ? (
          <span class="soft">ещё не создана</span>
        ) : (
          <>
            <a href={link} target="_blank" rel="noopener noreferrer">
              Открыть анкету
            </a>
            {personal && (
              <Button kind="text" label={`Личные ссылки: ${title}`} onClick={() => showLinks(key)}>
                Личные ссылки
              </Button>
            )}
            {summed && (
              <Button kind="text" label={`Итоги: ${title}`} onClick={() => showFigures(key)}>
                Итоги
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
};
