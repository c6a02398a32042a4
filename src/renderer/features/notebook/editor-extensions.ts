import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { NoteLink } from '../../../core/notes/note-links';
import { noteLinks } from './editor-links';

/** Marks of Markdown in the editor: what they mean is seen, and the marks step back. */
const LOOK = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.35em', fontWeight: '700' },
  { tag: tags.heading2, fontSize: '1.2em', fontWeight: '700' },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: tags.link, color: 'var(--focus)' },
  { tag: [tags.processingInstruction, tags.url, tags.meta], color: 'var(--ink-3)' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)' },
]);

const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '17px' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-serif)', lineHeight: '1.9', overflow: 'auto' },
  '.cm-content': { padding: '24px 32px 30vh', caretColor: 'var(--ink)', maxWidth: '46em' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
});

/**
 * Typing over a selection goes straight into the document. Left to itself, Chromium carries the look of the words
 * that it takes away over in a style attribute, which the content policy refuses and reports.
 */
const TYPE_OVER = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== 'insertText' || event.data === null || event.isComposing) return false;
    if (view.composing || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

interface Options {
  readonly label: string;
  readonly placeholder: string;
  /** Says how links are followed. */
  readonly linkHint: string;
  readonly onFollow: (link: NoteLink) => void;
  readonly onChange: (text: string) => void;
}

/** What the editor of long notes can do: Markdown, undo of its own, wrapped lines. Tab leaves it, as any field. */
export function editorExtensions(options: Options): Extension {
  const { label, placeholder: words, linkHint, onFollow, onChange } = options;
  return [
    history(),
    keymap.of([...historyKeymap, ...defaultKeymap]),
    noteLinks(linkHint, onFollow),
    markdown({ base: markdownLanguage }),
    syntaxHighlighting(LOOK),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true', spellcheck: 'false' }),
    placeholder(words),
    THEME,
    TYPE_OVER,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}
