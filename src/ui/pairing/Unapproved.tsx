import { Button } from '../pieces/Button';
import { count, nouns } from '../wording';

interface UnapprovedProps {
  readonly mentors: number;
  readonly busy: boolean;
  readonly openDocuments: () => void;
  readonly searchAll: () => void;
}

/** Mentors whom no order has approved are left out until the curator says otherwise (R076). */
export const Unapproved = ({ mentors, busy, openDocuments, searchAll }: UnapprovedProps) =>
  mentors > 0 ? (
    <div class="box warning" role="status">
      <div class="box-body">
        <p>
          Пары подбираются только с наставниками, которых утвердил приказ о реестре. Ещё не утверждены:{' '}
          {count(mentors, nouns.mentor)}. Издайте приказ или разрешите подбирать и с ними.
        </p>
        <div class="actions">
          <Button disabled={busy} onClick={openDocuments}>
            Приказ о реестре…
          </Button>
          <Button disabled={busy} onClick={searchAll}>
            Подбирать со всеми
          </Button>
        </div>
      </div>
    </div>
  ) : null;
