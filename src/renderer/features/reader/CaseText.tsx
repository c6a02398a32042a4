import { type CSSProperties, memo, type ReactNode, useCallback, useMemo, useRef } from 'react';
import { type Chunk, chunksOf, partsOf } from '../../../core/text/chunks';
import { type LayoutGroup, layoutGroups } from '../../../core/text/layout-groups';
import type { Block, CanonicalText } from '../../../core/text/model';
import type { SameLength } from '../../../core/text/same-length';
import { useShownScript } from '../script-display';
import { wordsOf } from './BlockWords';
import styles from './CaseText.module.css';
import { FigureView } from './FigureView';
import { ListView } from './ListView';
import { TableView } from './TableView';
import { useGrowingText } from './use-growing-text';

/** Texts of more blocks, or UTF-16 code units, are laid out as they come into view; others at once: nothing moves. */
const MOST_BLOCKS_AT_ONCE = 400;
const MOST_CHARS_AT_ONCE = 120_000;

interface Props {
  readonly caseId: string;
  readonly source: CanonicalText;
  readonly language: string;
  /** Where the text is opened, in UTF-16 code units. */
  readonly openedAt: number;
  /** Whether the parts of a long text come whole: where each stands in columns of its own. */
  readonly isByPart: boolean;
  readonly onRoot: (root: HTMLElement | null) => void;
  /** What stands after a block, by the block's id. */
  readonly after: (blockId: string) => ReactNode;
  /** Called when the last of a text that came onto the page part by part is there. */
  readonly onWhole: () => void;
}

/**
 * The text of a revision. Words are in holders of one text node each, which `article-text.ts` relies on; marks
 * are painted beside the DOM. A long text is parted into chunks, which `ui/text-blocks.ts` knows.
 */
export const CaseText = memo(function CaseText(props: Props) {
  const { caseId, source, language, openedAt, isByPart, onRoot, after, onWhole } = props;
  const shown = useShownScript();
  const { text, blocks } = source;
  const isLong = blocks.length > MOST_BLOCKS_AT_ONCE || text.length > MOST_CHARS_AT_ONCE;
  const chunks = useMemo(() => (isLong ? chunksOf(blocks) : []), [isLong, blocks]);
  const root = useRef<HTMLElement>(null);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      root.current = element;
      onRoot(element);
    },
    [onRoot],
  );
  const parts = useMemo(() => partsOf(chunks), [chunks]);
  const firsts = useMemo(() => firstsOf(parts), [parts]);
  const { isHere, isWhole } = useGrowingText(root, { chunks, firsts, openedAt, isByPart }, onWhole);
  const here = parts.map((part, index) => hereIn(part, firsts[index] ?? 0, isHere));
  const words = { caseId, text, shown, after };
  return (
    <article
      ref={ref}
      className={styles.text}
      lang={language}
      data-long={isLong || undefined}
      aria-busy={!isWhole || undefined}
    >
      {isLong ? (
        parts.map((part, index) => (
          <PartView key={part[0]?.blocks[0]?.id} part={part} here={here[index] ?? 0} {...words} />
        ))
      ) : (
        <GroupsView groups={layoutGroups(blocks)} {...words} />
      )}
    </article>
  );
});

interface WordsProps {
  readonly caseId: string;
  readonly text: string;
  readonly shown: SameLength;
  readonly after: (blockId: string) => ReactNode;
}

/** With which chunk of the text each part begins. */
function firstsOf(parts: readonly (readonly Chunk[])[]): readonly number[] {
  let count = 0;
  return parts.map(({ length }) => {
    const first = count;
    count += length;
    return first;
  });
}

/** Which chunks of a part are on the page: a bit for each. */
function hereIn(part: readonly Chunk[], first: number, isHere: (index: number) => boolean): number {
  return part.reduce((flags, _, at) => (isHere(first + at) ? flags | (1 << at) : flags), 0);
}

/** A part: drawn anew only when a chunk of its own comes. */
const PartView = memo(function PartView({
  part,
  here,
  ...words
}: WordsProps & { readonly part: readonly Chunk[]; readonly here: number }) {
  return (
    <div className={styles.part} style={sizeOf(part)}>
      {part.map((chunk, at) => (
        <ChunkView key={chunk.blocks[0]?.id} chunk={chunk} isHere={(here & (1 << at)) !== 0} {...words} />
      ))}
    </div>
  );
});

/** A chunk: as large as its words are guessed to be until they have come into view. */
const ChunkView = memo(function ChunkView({
  chunk,
  isHere,
  ...words
}: WordsProps & { readonly chunk: Chunk; readonly isHere: boolean }) {
  const { blocks, start, end } = chunk;
  return (
    <div className={styles.chunk} style={sizeOf([chunk])} data-chunk-start={start} data-chunk-end={end}>
      {isHere ? <GroupsView groups={layoutGroups(blocks)} {...words} /> : null}
    </div>
  );
});

/** What the room that chunks take is guessed from. */
function sizeOf(chunks: readonly Chunk[]): CSSProperties {
  const size: Record<`--${string}`, number> = {
    '--chars': chunks.reduce((sum, { start, end }) => sum + end - start, 0),
    '--groups': chunks.reduce((sum, { groups }) => sum + groups, 0),
  };
  return size;
}

function GroupsView({
  groups,
  caseId,
  text,
  shown,
  after,
}: WordsProps & { readonly groups: readonly LayoutGroup[] }) {
  return groups.map((group) => (
    <GroupView key={group.blocks[0].id} group={group} caseId={caseId} text={text} shown={shown}>
      {group.blocks.map(({ id }) => after(id))}
    </GroupView>
  ));
}

interface GroupProps {
  readonly group: LayoutGroup;
  readonly caseId: string;
  readonly text: string;
  readonly shown: SameLength;
  readonly children: ReactNode;
}

/** One group, and what stands after it: nothing may stand between two rows of a table. */
function GroupView({ group, caseId, text, shown, children }: GroupProps) {
  const [block] = group.blocks;
  const wordsOfBlock = (one: Block) => shown(text.slice(one.start, one.end));
  return (
    <>
      {group.kind === 'table' ? <TableView rows={group.blocks} wordsOfRow={wordsOfBlock} /> : null}
      {group.kind === 'list' ? <ListView items={group.blocks} wordsOfItem={wordsOfBlock} /> : null}
      {group.kind === 'single' ? (
        <BlockView block={block} caseId={caseId} text={wordsOfBlock(block)} />
      ) : null}
      {children}
    </>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly caseId: string;
  readonly text: string;
}

function BlockView({ block, caseId, text }: BlockProps) {
  if (block.kind === 'figure') return <FigureView block={block} caseId={caseId} text={text} />;
  const Tag = tagOf(block);
  const { start, children } = wordsOf(text, block, block.inlines);
  return (
    <Tag className={styles[block.kind]} data-level={block.level} data-block={block.id} data-start={start}>
      {children}
    </Tag>
  );
}

function tagOf(block: Block) {
  switch (block.kind) {
    case 'heading':
      return HEADINGS[Math.min(block.level ?? 1, HEADINGS.length) - 1] ?? 'h6';
    case 'quotation':
      return 'blockquote';
    case 'table':
      return 'div';
    default:
      return 'p';
  }
}

/** The case's title is the page's h1. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
