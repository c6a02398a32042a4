import { useEffect, useRef, useState } from 'react';

/** Typing rests this long before it is stored, in milliseconds: often enough to lose nothing that matters. */
const SAVE_DELAY_MS = 400;

/**
 * A note being typed: what stands in the field, and `settled`, which an input method has no part in any more. Only that
 * is stored, once typing rests and when the field goes.
 */
export function useNoteDraft(note: string, onSave: (note: string) => void) {
  const [draft, setDraft] = useState(note);
  const [settled, setSettled] = useState(note);
  const isComposing = useRef(false);
  const stored = useRef(note);
  const save = useRef(onSave);
  save.current = onSave;
  const latest = useRef(draft);
  latest.current = draft;

  function store(text: string) {
    if (text === stored.current) return;
    stored.current = text;
    save.current(text);
  }
  useEffect(() => {
    const timer = setTimeout(() => store(settled), SAVE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [settled]);
  // Leaving the card in any way stores what stands there.
  useEffect(() => () => store(latest.current), []);

  return {
    draft,
    settled,
    change: (text: string) => {
      setDraft(text);
      if (!isComposing.current) setSettled(text);
    },
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: (text: string) => {
      isComposing.current = false;
      setSettled(text);
    },
  };
}
