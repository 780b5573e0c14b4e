import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { slimDocx } from './slimDocx.mjs';

const MILLIMETRE = 1440 / 25.4;
const twips = (millimetres) => Math.round(millimetres * MILLIMETRE);

const TEXT_WIDTH = 170;
const FIRST_LINE = twips(12.5);
const LINE = { line: 276, lineRule: LineRuleType.AUTO };
const TEXT_SIZE = 28;
const DENSE_SIZE = 24;
const SMALL_SIZE = 24;
const FONT = 'Times New Roman';

/** Looks of paragraphs (ГОСТ Р 7.0.97-2025, sizes and margins as schools print them); spacing in twips. */
const LOOKS = {
  letterhead: { alignment: AlignmentType.CENTER },
  letterheadName: { alignment: AlignmentType.CENTER, bold: true },
  note: { alignment: AlignmentType.CENTER, size: 20, spacing: { before: 60 } },
  kind: { alignment: AlignmentType.CENTER, bold: true, size: 32, spacing: { before: 360, after: 240 } },
  place: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
  subject: { alignment: AlignmentType.LEFT, bold: true, indent: { right: twips(80) }, spacing: { after: 240 } },
  body: {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: LINE,
  },
  command: { alignment: AlignmentType.LEFT, spacing: { before: 120, after: 120 } },
  point: { alignment: AlignmentType.JUSTIFIED, spacing: LINE },
  section: {
    alignment: AlignmentType.CENTER,
    bold: true,
    spacing: { before: 240, after: 120 },
  },
  line: { alignment: AlignmentType.LEFT, spacing: { after: 60 } },
  plain: { alignment: AlignmentType.LEFT, spacing: { before: 360, after: 120 } },
  subtitle: { alignment: AlignmentType.CENTER, bold: true, spacing: { after: 240 } },
  greeting: { alignment: AlignmentType.CENTER, bold: true, spacing: { before: 240, after: 120 } },
  title: { alignment: AlignmentType.CENTER, bold: true, spacing: { before: 240, after: 240 } },
  caption: { alignment: AlignmentType.LEFT, indent: { left: twips(90) } },
  question: { alignment: AlignmentType.LEFT, bold: true, spacing: { before: 160, after: 40 } },
  hint: { alignment: AlignmentType.LEFT, size: 20, spacing: { after: 40 } },
  answer: { alignment: AlignmentType.LEFT, spacing: { before: 60, after: 60 } },
  cell: { alignment: AlignmentType.LEFT, size: SMALL_SIZE },
  cellCaption: { alignment: AlignmentType.CENTER, size: SMALL_SIZE },
  spread: { alignment: AlignmentType.LEFT },
  mark: { alignment: AlignmentType.LEFT },
  end: { size: 2, spacing: { line: 20, lineRule: LineRuleType.EXACT } },
};

const DENSE_LOOKS = {
  kind: { ...LOOKS.kind, spacing: { before: 120, after: 60 } },
  subtitle: { ...LOOKS.subtitle, spacing: { after: 120 } },
  section: { ...LOOKS.section, spacing: { before: 120, after: 60 } },
  body: { ...LOOKS.body, spacing: {} },
  point: { ...LOOKS.point, spacing: {} },
};

/** @returns the .docx of a declared template as a small Uint8Array; see src/documents/template.ts. */
export async function templateDocx(template) {
  const size = template.isDense ? DENSE_SIZE : TEXT_SIZE;
  const bytes = await Packer.pack(
    new Document({
      styles: {
        default: { document: { run: { font: FONT, size } } },
        paragraphStyles: paragraphStyles(template.isDense),
      },
      numbering: { config: [{ reference: 'points', levels: [level(0, '%1.'), level(1, '%1.%2.')] }] },
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: twips(210), height: twips(297) },
              margin: {
                left: twips(30),
                right: twips(10),
                top: twips(template.isDense ? 15 : 20),
                bottom: twips(template.isDense ? 15 : 20),
                header: twips(10),
                footer: twips(10),
              },
            },
          },
          headers: { default: pageHeader(template.header), first: new Header({ children: [new Paragraph('')] }) },
          ...(template.footer
            ? { footers: { default: new Footer({ children: [look('note', template.footer)] }) } }
            : {}),
          children: elementsOf(inNumberings(template.blocks)),
        },
      ],
    }),
    'uint8array',
  );
  return slimDocx(bytes);
}

/** The same blocks, every numbered one told which numbering it belongs to: 0, or one more at each new beginning. */
function inNumberings(blocks) {
  let last = 0;
  const walk = (inside, numbering) => {
    let current = numbering;
    return inside.map((block) => {
      if (block.restart) {
        last += 1;
        current = last;
      }
      if (block.block === 'annex') {
        last += 1;
        return { ...block, blocks: walk(block.blocks, last) };
      }
      return block.blocks ? { ...block, blocks: walk(block.blocks, current) } : { ...block, numbering: current };
    });
  };
  return walk(blocks, 0);
}

function paragraphStyles(isDense) {
  const textSize = isDense ? DENSE_SIZE : TEXT_SIZE;
  const looks = isDense ? { ...LOOKS, ...DENSE_LOOKS } : LOOKS;
  return Object.entries(looks).map(([id, { bold = false, size = textSize, ...paragraph }]) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: false,
    run: { ...(bold ? { bold } : {}), size },
    paragraph,
  }));
}

function level(depth, text) {
  return {
    level: depth,
    format: LevelFormat.DECIMAL,
    text,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
  };
}

function pageHeader(text) {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: SMALL_SIZE });
  const extra = text ? [new Paragraph({ style: 'note', children: [new TextRun(typography(text))] })] : [];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] }), ...extra] });
}

function elementsOf(blocks) {
  return blocks.flatMap((block, at) => blockElements(block, blocks[at + 1]?.block === 'table'));
}

function blockElements(block, isBeforeTable) {
  switch (block.block) {
    case 'paragraph':
      return [
        look(block.look, block.text, {
          ...keepNext(block),
          ...(isBeforeTable && block.look === 'body' ? { spacing: { ...LINE, after: 120 } } : {}),
        }),
      ];
    case 'point':
      return [
        look('point', block.text, {
          numbering: { reference: 'points', level: block.level - 1, instance: block.numbering },
          ...keepNext(block),
          ...(isBeforeTable ? { spacing: { ...LINE, after: 120 } } : {}),
        }),
      ];
    case 'section':
      return [
        look('section', block.text, {
          numbering: { reference: 'points', level: 0, instance: block.numbering },
          indent: { firstLine: 0 },
          keepNext: true,
        }),
      ];
    case 'spread':
      return [spread(block)];
    case 'columns':
      return [look('mark', '', { keepNext: true }), columns(block), look('mark', '')];
    case 'table':
      return [table(block), look(block.isClosing ? 'end' : 'mark', '')];
    case 'cards':
      return [cards(block), look('end', '')];
    case 'signature':
      return [look('mark', '', { keepNext: true, spacing: { after: 240 } }), signature(block)];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'annex':
      return annex(block);
    case 'each':
      return marked(`#${block.list}`, `/${block.list}`, block.blocks);
    case 'when':
      return marked(`${block.not ? '^' : '?'}${block.field}`, `/?${block.field}`, block.blocks);
    default:
      throw new Error(`The build does not know the block "${block.block}"`);
  }
}

function keepNext({ keepWithNext }) {
  return keepWithNext ? { keepNext: true } : {};
}

function marked(start, end, blocks) {
  return [look('mark', `{{${start}}}`), ...elementsOf(blocks), look('mark', `{{${end}}}`)];
}

function look(style, text, options = {}) {
  return new Paragraph({ style, ...options, children: text === '' ? [] : [new TextRun(typography(text))] });
}

function spread({ left, right }) {
  return new Paragraph({
    style: 'spread',
    spacing: { after: 120 },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH) }],
    children: [new TextRun(typography(left)), new TextRun({ children: [new Tab(), typography(right)] })],
  });
}

function annex({ caption, title, blocks }) {
  const [first = '', ...rest] = caption;
  return [
    look('caption', first, { pageBreakBefore: true, keepNext: true }),
    ...rest.map((line) => look('caption', line, { keepNext: true })),
    look('title', title, { keepNext: true }),
    ...elementsOf(blocks),
  ];
}

function table({ rows, columns, rowHeight }) {
  const last = columns.length - 1;
  const cells = columns.map(({ cell, width, align }, at) =>
    tableCell(`${at === 0 ? `{{#${rows}}}` : ''}${cell}${at === last ? `{{/${rows}}}` : ''}`, width, 'cell', align),
  );
  const captions = columns.map(({ caption, width }) => tableCell(caption, width, 'cellCaption'));
  const height = rowHeight ? { height: { value: twips(rowHeight), rule: HeightRule.ATLEAST } } : {};
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: captions }),
      new TableRow({ cantSplit: true, ...height, children: cells }),
    ],
  });
}

/** Cards to cut out: the lines between them are where the scissors go. */
function cards({ rows, height, cells }) {
  const width = TEXT_WIDTH / cells.length;
  const last = cells.length - 1;
  const filled = cells.map((lines, at) =>
    lines.map(({ look: style, text }, place) => {
      const start = at === 0 && place === 0 ? `{{#${rows}}}` : '';
      const end = at === last && place === lines.length - 1 ? `{{/${rows}}}` : '';
      return look(style, `${start}${text}${end}`);
    }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: cells.map(() => twips(width)),
    borders: { ...CUT_LINES, insideHorizontal: CUT_LINE, insideVertical: CUT_LINE },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(height), rule: HeightRule.EXACT },
        children: filled.map(
          (children) =>
            new TableCell({
              width: { size: twips(width), type: WidthType.DXA },
              margins: { left: twips(6), right: twips(6), top: twips(8), bottom: twips(4) },
              children,
            }),
        ),
      }),
    ],
  });
}

const CUT_LINE = { style: BorderStyle.DASHED, size: 4, color: '999999' };
const CUT_LINES = { top: CUT_LINE, bottom: CUT_LINE, left: CUT_LINE, right: CUT_LINE };

function tableCell(text, width, style, align) {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    margins: { left: twips(1.5), right: twips(1.5), top: twips(0.6), bottom: twips(0.6) },
    verticalAlign: style === 'cellCaption' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [
      look(style, text, {
        ...(style === 'cellCaption' ? { keepNext: true } : {}),
        ...(align === 'centre' ? { alignment: AlignmentType.CENTER } : {}),
      }),
    ],
  });
}

/** Two columns of lines side by side: approval stamps, details of two parties. */
function columns({ left, right }) {
  const cell = (lines) =>
    openCell(
      lines.map((text) => look('line', text)),
      TEXT_WIDTH / 2,
      { right: twips(4) },
    );
  return openTable([TEXT_WIDTH / 2, TEXT_WIDTH / 2], [cell(left), cell(right)]);
}

/** Post – room for a signature – name on one line: a table without borders keeps them together whatever the length. */
function signature({ post, name }) {
  const cell = (text, width, alignment, borders = {}) =>
    openCell([look('spread', text, { alignment })], width, {}, borders);
  return openTable(
    [85, 35, 50],
    [
      cell(post, 85, AlignmentType.LEFT),
      cell('', 35, AlignmentType.LEFT, { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'auto' } }),
      cell(name, 50, AlignmentType.RIGHT),
    ],
    VerticalAlign.BOTTOM,
  );
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

function openCell(children, width, margins, borders = {}) {
  return {
    width: { size: twips(width), type: WidthType.DXA },
    margins: { left: 0, right: 0, ...margins },
    borders: { ...NO_LINES, ...borders },
    children,
  };
}

/** One row without borders that is never split. */
function openTable(widths, cells, verticalAlign = VerticalAlign.TOP) {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [new TableRow({ cantSplit: true, children: cells.map((cell) => new TableCell({ ...cell, verticalAlign })) })],
  });
}

/** A number sign never stands at the end of a line without its number. */
function typography(text) {
  return text.replace(/№ /g, '№\u00a0');
}
