import { memo, type ReactNode, type Ref } from 'react';
import type { Block, CanonicalText } from '../../../core/text/model';
import { useShownScript } from '../script-display';
import styles from './CaseText.module.css';

/** Texts of more blocks than this are laid out as they come into view; shorter ones at once, so nothing moves. */
const LONG = 400;

interface Props {
  readonly source: CanonicalText;
  readonly language: string;
  readonly ref: Ref<HTMLElement>;
  /** What stands after a block, by the block's id. */
  readonly after: ReadonlyMap<string, ReactNode>;
}

/**
 * The text of a revision. Each block is one element with one text node, which `article-text.ts` relies on;
 * marks are painted beside the DOM.
 */
export const CaseText = memo(function CaseText({ source, language, ref, after }: Props) {
  const shown = useShownScript();
  return (
    <article
      ref={ref}
      className={styles.text}
      lang={language}
      data-long={source.blocks.length > LONG || undefined}
    >
      {source.blocks.map((block) => (
        <BlockView key={block.id} block={block} text={shown(source.text.slice(block.start, block.end))}>
          {after.get(block.id)}
        </BlockView>
      ))}
    </article>
  );
});

interface BlockProps {
  readonly block: Block;
  readonly text: string;
  readonly children: ReactNode;
}

function BlockView({ block, text, children }: BlockProps) {
  const Tag = tagOf(block);
  return (
    <>
      <Tag
        className={styles[block.kind]}
        data-level={block.level}
        data-block={block.id}
        data-start={block.start}
      >
        {text}
      </Tag>
      {children}
    </>
  );
}

function tagOf(block: Block) {
  switch (block.kind) {
    case 'heading':
      return HEADINGS[Math.min(block.level ?? 1, HEADINGS.length) - 1] ?? 'h6';
    case 'quotation':
      return 'blockquote';
    case 'table':
    case 'figure':
      return 'div';
    default:
      return 'p';
  }
}

/** The case's title is the page's h1. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
