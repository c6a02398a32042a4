import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { List, Nodes, Root, Table as MarkdownTable } from 'mdast';
import { runsOf } from './docx-runs';

/** Indentation of a list or a quotation by one level, in twentieths of a point. */
const INDENT = 420;
/** Levels of nesting that Word's lists have. */
const MAX_LEVEL = 8;
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' } as const;
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A tree as a Word document. Pictures give their description; raw HTML gives nothing. */
export async function writeDocx(root: Root, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const numbers = { count: 0 };
  const children = root.children.flatMap((node) => blocksOf(node, {}, numbers));
  const levels = Array.from({ length: MAX_LEVEL + 1 }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }));
  const document = new Document({
    title,
    creator: 'Andu',
    styles: {
      default: {
        document: { run: { font: FONT, size: 24 }, paragraph: { spacing: { line: 360, after: 120 } } },
        ...Object.fromEntries(
          HEADINGS.map((_, index) => [
            `heading${index + 1}`,
            {
              run: {
                font: { ...FONT, eastAsia: '黑体' },
                size: Math.max(24, 36 - 4 * index),
                color: '1F2328',
              },
              paragraph: { spacing: { before: 240, after: 120 } },
            },
          ]),
        ),
      },
    },
    // Each list counts from its own start, so each is an instance of its own.
    numbering: { config: [{ reference: 'numbers', levels }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Options = Pick<IParagraphOptions, 'indent' | 'border' | 'bullet' | 'numbering'>;

const QUOTATION: Options = {
  indent: { left: INDENT },
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: 'A93226' } },
};

function blocksOf(
  node: Nodes,
  options: Options,
  numbers: { count: number },
  depth = 0,
): readonly (Paragraph | Table)[] {
  switch (node.type) {
    case 'heading': {
      const heading = HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_6;
      // Titles of Chinese documents stand in the middle.
      const isTitle = node.depth === 1 ? { alignment: AlignmentType.CENTER } : {};
      return [
        new Paragraph({
          ...options,
          ...isTitle,
          heading,
          keepNext: true,
          children: [...runsOf(node.children)],
        }),
      ];
    }
    case 'paragraph': {
      // What has lines of its own, such as a question and its options, is not torn by the end of a page.
      const keepLines = node.children.some(({ type }) => type === 'break');
      return [new Paragraph({ ...options, keepLines, children: [...runsOf(node.children)] })];
    }
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, QUOTATION, numbers, depth));
    case 'code':
      return node.value
        .split('\n')
        .map(
          (value) => new Paragraph({ ...options, children: [...runsOf([{ type: 'inlineCode', value }])] }),
        );
    case 'list':
      return listBlocks(node, numbers, depth);
    case 'table':
      return [tableOf(node)];
    default:
      return [];
  }
}

function listBlocks(list: List, numbers: { count: number }, depth: number): readonly (Paragraph | Table)[] {
  const level = Math.min(depth, MAX_LEVEL);
  if (list.ordered) numbers.count += 1;
  const instance = numbers.count;
  const marked: Options = list.ordered
    ? { numbering: { reference: 'numbers', level, instance } }
    : { bullet: { level } };
  return list.children.flatMap((item) =>
    item.children.flatMap((child, index) =>
      blocksOf(
        child,
        child.type === 'paragraph' && index === 0 ? marked : { indent: { left: INDENT * (level + 1) } },
        numbers,
        depth + 1,
      ),
    ),
  );
}

function tableOf({ children }: MarkdownTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: children.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row.children.map(
            (cell) => new TableCell({ children: [new Paragraph({ children: [...runsOf(cell.children)] })] }),
          ),
        }),
    ),
  });
}
