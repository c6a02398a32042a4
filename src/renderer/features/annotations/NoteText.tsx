import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
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
];

/** A note's Markdown as text on the page. HTML, pictures and links are not rendered: a note opens nothing. */
export function NoteText({ markdown }: { readonly markdown: string }) {
  return (
    <div className={styles.note}>
      <Markdown remarkPlugins={[remarkGfm]} allowedElements={ALLOWED} unwrapDisallowed skipHtml>
        {markdown}
      </Markdown>
    </div>
  );
}
