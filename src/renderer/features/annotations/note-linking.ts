import { createContext, useContext } from 'react';
import type { LinkTarget } from '../../../core/notes/link-targets';
import type { NoteLink } from '../../../core/notes/note-links';

/** What links in notes can do where the notes stand beside their text. */
export interface NoteLinking {
  /** Goes to where a link leads. */
  follow(link: NoteLink): void;
  /** What a note may link to, by some words of it. */
  search(query: string): readonly LinkTarget[];
}

const Linking = createContext<NoteLinking | null>(null);

/** Lets notes inside follow and make links. */
export const NoteLinkingProvider = Linking.Provider;

/** What links can do here; `null` where a note is only shown, and links are words. */
export function useNoteLinking(): NoteLinking | null {
  return useContext(Linking);
}
