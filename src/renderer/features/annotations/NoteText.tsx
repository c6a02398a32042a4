import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { parseNoteLink } from '../../../core/notes/note-links';
import { useNoteLinking } from './note-linking';
import styles from './NoteText.module.css';

const ALLOWED = [
  'p',
  'br',
  'em',
  'strong',
  'del',
  'ul',
  'ol',
  'li',
  'blockquote',
  'code',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
  'a',
];

/**
 * A note's Markdown as text on the page. HTML and pictures are not rendered, and of links only those to annotations and
 * places of the text do anything: a note opens nothing outside.
 */
export function NoteText({ markdown }: { readonly markdown: string }) {
  return (
    <div className={styles.note}>
      <Markdown
        remarkPlugins={[remarkGfm]}
        allowedElements={ALLOWED}
        components={{ a: LinkWords }}
        unwrapDisallowed
        skipHtml
      >
        {markdown}
      </Markdown>
    </div>
  );
}

const WITHIN_A_LINE = ['em', 'strong', 'del', 'code'];

/** A note's Markdown as one run of words, for where it is part of a line or a button. */
export function NoteLine({ markdown }: { readonly markdown: string }) {
  return (
    <Markdown remarkPlugins={[remarkGfm]} allowedElements={WITHIN_A_LINE} unwrapDisallowed skipHtml>
      {markdown}
    </Markdown>
  );
}

interface LinkProps {
  readonly href?: string | undefined;
  readonly children?: ReactNode;
}

/** A link that leads somewhere in Andu as a button, every other one as its words. */
function LinkWords({ href, children }: LinkProps) {
  const linking = useNoteLinking();
  const link = parseNoteLink(href ?? '');
  if (!link || !linking) return children;
  return (
    <button type="button" className={styles.link} onClick={() => linking.follow(link)}>
      {children}
    </button>
  );
}
