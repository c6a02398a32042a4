import { type Extension, Prec } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { NOTE_LINK, type NoteLink, parseNoteLink } from '../../../core/notes/note-links';

const THEME = EditorView.baseTheme({
  '.cm-noteLink': { textDecoration: 'underline', textUnderlineOffset: '3px' },
});

/**
 * Links to annotations and places are followed by a click with Ctrl or Cmd, or by Ctrl+Enter with the cursor in one;
 * a plain click puts the cursor there, as in all text.
 *
 * @param hint says how, where the pointer rests on a link
 */
export function noteLinks(hint: string, onFollow: (link: NoteLink) => void): Extension {
  const follow = (view: EditorView, at: number | null): boolean => {
    const link = at === null ? null : linkAt(view, at);
    if (link) onFollow(link);
    return link !== null;
  };
  return [
    THEME,
    underlined(hint),
    // Before the editor's own Ctrl+Enter, which begins a line.
    Prec.high(keymap.of([{ key: 'Mod-Enter', run: (view) => follow(view, view.state.selection.main.head) }])),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
        if (!follow(view, view.posAtCoords({ x: event.clientX, y: event.clientY }))) return false;
        event.preventDefault();
        return true;
      },
    }),
  ];
}

/** The link of a note at a place of the document, its edges included. */
function linkAt({ state }: EditorView, at: number): NoteLink | null {
  const line = state.doc.lineAt(at);
  for (const { index, 0: whole, 2: address = '' } of line.text.matchAll(NOTE_LINK)) {
    const start = line.from + index;
    if (start <= at && at <= start + whole.length) return parseNoteLink(address);
  }
  return null;
}

function underlined(hint: string): Extension {
  const decorator = new MatchDecorator({
    regexp: NOTE_LINK,
    decoration: Decoration.mark({ class: 'cm-noteLink', attributes: { title: hint } }),
  });
  return ViewPlugin.define(
    (view) => ({
      decorations: decorator.createDeco(view),
      update(update: ViewUpdate) {
        this.decorations = decorator.updateDeco(update, this.decorations);
      },
    }),
    { decorations: ({ decorations }) => decorations },
  );
}
