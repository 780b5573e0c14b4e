import type { DocumentNode } from '../../panels';

const WIDTH = 136;
const HEIGHT = 54;
/** Column and row of each document: what rests on what goes from left to right. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  D1: [0, 0],
  D4: [0, 1],
  D2: [1, 0],
  D3: [2, 0],
  D5: [2, 1],
  D7: [3, 0],
  D6: [3, 1],
  D8: [3, 2],
};

const NAMES: Readonly<Record<string, string>> = {
  D1: 'Приказ о внедрении',
  D2: 'Протокол педсовета',
  D3: 'Приказ о плане',
  D4: 'Положение',
  D5: 'Приказ о Положении',
  D6: 'Приказ о кураторе',
  D7: 'Приказ о парах',
  D8: 'Итоговое событие',
};

const STATES = { absent: 'нет', draft: 'проект', approved: 'утверждён', stale: 'устарел' } as const;

const corner = (kind: string): readonly [number, number] => {
  const [column = 0, row = 0] = PLACES[kind] ?? [0, 0];
  return [column * (WIDTH + 44) + 2, row * (HEIGHT + 12) + 2];
};

/** The eight model documents and what rests on what; the state is told by words and not by colour alone. */
export const DocumentMap = ({
  nodes,
  open,
}: {
  readonly nodes: readonly DocumentNode[];
  readonly open: (kind: string) => void;
}) => (
  <svg class="map" viewBox="0 0 680 192">
    <title>Цепочка документов</title>
    {nodes.flatMap(({ kind, basis }) =>
      basis.map((from) => {
        const [x1, y1] = corner(from);
        const [x2, y2] = corner(kind);
        return (
          <path
            key={`${from}-${kind}`}
            d={`M${x1 + WIDTH} ${y1 + HEIGHT / 2} C${x1 + WIDTH + 22} ${y1 + HEIGHT / 2} ${x2 - 22} ${y2 + HEIGHT / 2} ${x2} ${y2 + HEIGHT / 2}`}
          />
        );
      }),
    )}
    {nodes.map(({ kind, title, state, text }) => {
      const [x, y] = corner(kind);
      const label = `${title}: ${STATES[state]}${text ? `, ${text}` : ''}`;
      return (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
        <g
          key={kind}
          class={state}
          role="button"
          tabIndex={0}
          aria-label={label}
          onClick={() => open(kind)}
          onKeyDown={(event) => event.key === 'Enter' && open(kind)}
        >
          <title>{label}</title>
          <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx="6" />
          <text x={x + 8} y={y + 19}>
            {NAMES[kind] ?? title}
          </text>
          <text class="small" x={x + 8} y={y + 33}>
            {STATES[state]}
          </text>
          <text class="small" x={x + 8} y={y + 46}>
            {text}
          </text>
        </g>
      );
    })}
  </svg>
);
