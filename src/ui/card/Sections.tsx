import type { CardEntry, CardSection, PersonAction } from '../../panels';
import { Button } from '../pieces/Button';

interface SectionsProps {
  readonly sections: readonly CardSection[];
  readonly busy: boolean;
  readonly run: (action: PersonAction) => void;
}

/** Everything the tables hold about the person; each sheet opens and closes by itself. */
export const Sections = ({ sections, busy, run }: SectionsProps) => (
  <>
    {sections.map(({ id, title, entries }) => (
      <details key={id} open={id === 'program'}>
        <summary>
          {title} {entries.length > 1 && <span class="number">{entries.length}</span>}
        </summary>
        {entries.map((entry) => (
          <Entry key={`${entry.place.sheet} ${entry.place.id} ${entry.title}`} {...{ entry, busy, run }} />
        ))}
      </details>
    ))}
  </>
);

const Entry = ({ entry, busy, run }: { readonly entry: CardEntry } & Omit<SectionsProps, 'sections'>) => {
  const { title, lines, place } = entry;
  return (
    <div class="entry">
      {title && (
        <Button
          kind="text"
          disabled={busy}
          label={`Открыть строку ${title}`}
          onClick={() => run({ caption: title, deed: { kind: 'row', place } })}
        >
          {title}
        </Button>
      )}
      <dl>
        {lines.map(({ caption, value, isLink }) => (
          <div key={caption}>
            <dt>{caption}</dt>
            <dd>
              {isLink ? (
                <a href={value} target="_blank" rel="noopener noreferrer">
                  Открыть
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
