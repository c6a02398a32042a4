import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { LinkTarget } from '../../../core/notes/link-targets';
import { useNoteLinking } from './note-linking';

/** Two opening brackets ask for a link, and what follows them is looked for; a line end or a bracket ends it. */
const ASKED = /\[\[([^[\]\n]{0,40})$/u;

/** Where in the field a link is asked for, and by which words. */
interface Asked {
  readonly start: number;
  readonly end: number;
  readonly query: string;
}

/** Choosing what a note links to, but for its own annotation, by typing `[[` and some words of it; keys are those of a list. */
export function useLinkPicker(field: RefObject<HTMLTextAreaElement | null>, ownId: string) {
  const linking = useNoteLinking();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState(0);
  // What is typed is in the note itself, too.
  const found = asked && linking ? linking.search(asked.query) : [];
  const targets = found.filter(({ id }) => id !== ownId);
  const active = targets[Math.min(chosen, targets.length - 1)];

  /** Looks whether a link is asked for just before the cursor. */
  const look = () => {
    const at = field.current?.selectionEnd ?? 0;
    const [whole, query] = ASKED.exec(field.current?.value.slice(0, at) ?? '') ?? [];
    setAsked(
      whole === undefined || query === undefined ? null : { start: at - whole.length, end: at, query },
    );
    setChosen(0);
  };
  const take = (target: LinkTarget) => {
    if (asked) typeInto(field.current, target.markdown, asked.start, asked.end);
    setAsked(null);
  };
  const begin = () => {
    const at = field.current?.selectionEnd ?? 0;
    typeInto(field.current, '[[', at, at);
    look();
  };
  const close = () => setAsked(null);
  /** @returns whether the key was one of the list */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!asked) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (event.key === 'Escape') close();
    else if (step !== 0 && targets.length > 0) {
      setChosen((Math.min(chosen, targets.length - 1) + step + targets.length) % targets.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && active) take(active);
    else return false;
    return true;
  };
  return {
    canLink: linking !== null,
    isOpen: asked !== null && linking !== null,
    targets,
    active,
    look,
    take,
    begin,
    close,
    onKeyDown,
  };
}

/** Types words in place of a part of a field as a hand does, so that the field's own undo takes them back. */
function typeInto(field: HTMLTextAreaElement | null, words: string, start: number, end: number): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  document.execCommand('insertText', false, words);
}
