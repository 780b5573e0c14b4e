import type { PairingView } from '../../panels';
import { Button } from '../pieces/Button';
import { count, nouns } from '../wording';

interface IntroProps {
  readonly totals: PairingView['totals'];
  readonly busy: boolean;
  readonly search: () => void;
}

/** Nothing is suggested: before the first search, or when every suggestion has become a pair. */
export const Intro = ({ totals, busy, search }: IntroProps) => (
  <div class="intro">
    {totals.alreadyPaired > 0 ? (
      <>
        <h2>Новых предложений нет</h2>
        <p>
          На листе «Пары» уже {count(totals.alreadyPaired, nouns.pair)}. Когда появятся новые наставляемые или
          освободятся места у наставников, подберите пары ещё раз.
        </p>
      </>
    ) : (
      <>
        <h2>Пары ещё не подобраны</h2>
        <p>
          Программа сравнит запросы наставляемых с тем, что предлагают наставники, и составит пары так, чтобы помощь
          получило как можно больше людей. Это только предложения: каждую пару вы примете, закрепите или запретите сами.
        </p>
      </>
    )}
    <Button kind="primary" disabled={busy} onClick={search}>
      Подобрать пары
    </Button>
  </div>
);
