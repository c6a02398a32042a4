import { memo, type ReactNode, type Ref, useMemo } from 'react';
import { type LayoutGroup, layoutGroups } from '../../../core/text/layout-groups';
import type { Block, CanonicalText } from '../../../core/text/model';
import type { SameLength } from '../../../core/text/same-length';
import { useShownScript } from '../script-display';
import { wordsOf } from './BlockWords';
import styles from './CaseText.module.css';
import { FigureView } from './FigureView';
import { ListView } from './ListView';
import { TableView } from './TableView';
import { useGrowingCount } from './use-growing-count';

/** Texts of more blocks than this are laid out as they come into view; shorter ones at once, so nothing moves. */
const LONG = 400;
/** Groups on the page at first: all of a case of a million characters, but not of a whole series of books. */
const FIRST_RUN = 6000;
/** Groups that follow at a time. */
const RUN = 2000;

interface Props {
  readonly caseId: string;
  readonly source: CanonicalText;
  readonly language: string;
  readonly ref: Ref<HTMLElement>;
  /** What stands after a block, by the block's id. */
  readonly after: ReadonlyMap<string, ReactNode>;
  /** Called when the last of a text that came onto the page part by part is there. */
  readonly onWhole: () => void;
}

/**
 * The text of a revision. Words are in holders of one text node each, which `article-text.ts` relies on; marks
 * are painted beside the DOM.
 */
export const CaseText = memo(function CaseText({ caseId, source, language, ref, after, onWhole }: Props) {
  const shown = useShownScript();
  const runs = useMemo(() => runsOf(layoutGroups(source.blocks)), [source]);
  const count = useGrowingCount(runs.length, onWhole);
  return (
    <article
      ref={ref}
      className={styles.text}
      lang={language}
      data-long={source.blocks.length > LONG || undefined}
      aria-busy={count < runs.length || undefined}
    >
      {runs.slice(0, count).map((groups) => (
        <RunView
          key={groups[0]?.blocks[0].id}
          groups={groups}
          caseId={caseId}
          text={source.text}
          shown={shown}
          after={after}
        />
      ))}
    </article>
  );
});

function runsOf(groups: readonly LayoutGroup[]): readonly (readonly LayoutGroup[])[] {
  const runs = [groups.slice(0, FIRST_RUN)];
  for (let at = FIRST_RUN; at < groups.length; at += RUN) runs.push(groups.slice(at, at + RUN));
  return runs;
}

interface RunProps {
  readonly groups: readonly LayoutGroup[];
  readonly caseId: string;
  readonly text: string;
  readonly shown: SameLength;
  readonly after: ReadonlyMap<string, ReactNode>;
}

/** Groups that come onto the page together; those that are there are left alone when the next come. */
const RunView = memo(function RunView({ groups, caseId, text, shown, after }: RunProps) {
  return groups.map((group) => (
    <GroupView key={group.blocks[0].id} group={group} caseId={caseId} text={text} shown={shown}>
      {group.blocks.map(({ id }) => after.get(id))}
    </GroupView>
  ));
});

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
