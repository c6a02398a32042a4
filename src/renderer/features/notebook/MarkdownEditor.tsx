import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { NoteLink } from '../../../core/notes/note-links';
import { editorExtensions } from './editor-extensions';
import styles from './NotebookPage.module.css';

/** What other parts of the page do with the editor. */
export interface EditorHandle {
  /** Puts a block of its own at the cursor, and the cursor after it. */
  insertBlock(text: string): void;
}

interface Props {
  readonly ref: Ref<EditorHandle>;
  readonly label: string;
  readonly placeholder: string;
  /** What it starts with; later values change nothing, so that nothing is taken from under an input method. */
  readonly initial: string;
  /** Whether the cursor goes into it at once. */
  readonly autoFocus: boolean;
  /** Says how links are followed. */
  readonly linkHint: string;
  readonly onFollow: (link: NoteLink) => void;
  readonly onChange: (text: string) => void;
}

/**
 * A Markdown editor. It stands in a shadow root because only there do CodeMirror's styles go through
 * `adoptedStyleSheets`; in the page they would be a style element, which the content policy refuses.
 */
export function MarkdownEditor(props: Props) {
  const { ref, label, placeholder, initial, autoFocus, linkHint, onFollow, onChange } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  const followed = useRef(onFollow);
  followed.current = onFollow;
  const first = useRef({ initial, autoFocus, label, placeholder, linkHint });
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const { initial: doc, autoFocus: isFocused, ...texts } = first.current;
    const extensions = editorExtensions({
      ...texts,
      onFollow: (link) => followed.current(link),
      onChange: (text) => changed.current(text),
    });
    const editor = new EditorView({ doc, extensions, parent: root, root });
    view.current = editor;
    if (isFocused) editor.focus();
    return () => editor.destroy();
  }, []);
  useImperativeHandle(ref, () => ({
    insertBlock: (text) => {
      const editor = view.current;
      if (!editor) return;
      const { state } = editor;
      const line = state.doc.lineAt(state.selection.main.to);
      const gap = line.text.trim() === '' ? '' : '\n\n';
      const insert = `${gap}${text}\n`;
      editor.dispatch({
        changes: { from: line.to, insert },
        selection: { anchor: line.to + insert.length },
        scrollIntoView: true,
      });
      editor.focus();
    },
  }));
  return <div ref={host} className={styles.editor} data-typing />;
}
