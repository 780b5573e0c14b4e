interface TagListProps {
  readonly tags: readonly string[];
  /** Tags both sides share. */
  readonly common?: readonly string[];
  /** Tags asked for that the other side does not offer. */
  readonly missing?: readonly string[];
}

/** Tags in a row; what is shared or missing is told by a sign and by words, not by colour alone. */
export const TagList = ({ tags, common = [], missing = [] }: TagListProps) => {
  const all = [...tags, ...missing.filter((tag) => !tags.includes(tag))];
  if (all.length === 0) return null;
  return (
    <ul class="tags">
      {all.map((tag) => {
        const kind = common.includes(tag) ? 'common' : missing.includes(tag) ? 'missing' : '';
        return (
          <li key={tag} class={`tag ${kind}`}>
            {kind === 'common' && <span aria-hidden="true">✓ </span>}
            {tag}
            {kind && <span class="unseen">{kind === 'common' ? ' – совпало' : ' – не закрыто'}</span>}
          </li>
        );
      })}
    </ul>
  );
};
