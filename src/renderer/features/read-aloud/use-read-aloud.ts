import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CanonicalText } from '../../../core/text/model';
import { setSetting } from '../../data/commands/settings';
import { useSettings } from '../../data/hooks/use-settings';
import { type ArticleText, selectedSpan } from '../annotations';
import { placeInView } from '../find';
import { createPlayer, type Player, type Playing } from './player';
import { systemVoice, useLocalVoices } from './system-voice';
import { useFollowedSentence } from './use-followed-sentence';
import { useReadAloudKey } from './use-read-aloud-key';

/** Reading aloud: state and acts of the bar. */
export interface ReadAloud {
  readonly isOpen: boolean;
  readonly status: Playing['status'];
  /** The voices of this computer, Chinese ones first; `null` while the system has not told them. */
  readonly voices: readonly SpeechSynthesisVoice[] | null;
  readonly voice: SpeechSynthesisVoice | null;
  readonly rate: number;
  /** Starts at the selection, else at what is in view; pauses and goes on once started. */
  toggle(): void;
  /** Starts at the selection, else at what is in view, whatever is being read. */
  startHere(): void;
  skip(step: 1 | -1): void;
  setVoice(voiceUri: string): void;
  setRate(rate: number): void;
  close(): void;
}

const SILENT: Playing = { status: 'silent', sentence: null };

/** Reads an article aloud by a voice of this computer; the sentence is lit and kept in view. Stops on leaving. */
export function useReadAloud(
  article: ArticleText | null,
  source: CanonicalText,
  scroller: RefObject<HTMLElement | null>,
): ReadAloud {
  const { settings } = useSettings();
  const rate = settings['readAloud.rate'];
  const [isOpen, setOpen] = useState(false);
  const [playing, setPlaying] = useState(SILENT);
  const voices = useLocalVoices(isOpen);
  const voice = voices?.find((one) => one.voiceURI === settings['readAloud.voice']) ?? voices?.[0] ?? null;

  const chosen = useRef({ voice, rate });
  const player = useRef<Player | null>(null);
  useEffect(() => {
    const own = createPlayer(
      source,
      () => systemVoice(chosen.current.voice, chosen.current.rate),
      setPlaying,
    );
    player.current = own;
    // A page that is loaded anew does not unmount.
    window.addEventListener('pagehide', own.stop);
    return () => {
      window.removeEventListener('pagehide', own.stop);
      own.stop();
    };
  }, [source]);
  useEffect(() => {
    chosen.current = { voice, rate };
    player.current?.repeat();
  }, [voice, rate]);

  /** Where to begin as soon as the voices are known. */
  const pending = useRef<number | null>(null);
  const begin = useCallback(() => {
    if (pending.current !== null && chosen.current.voice) player.current?.start(pending.current);
    pending.current = null;
  }, []);
  useEffect(() => {
    if (voices) begin();
  }, [voices, begin]);
  const isReady = voices !== null;
  const startHere = useCallback(() => {
    if (!article) return;
    setOpen(true);
    pending.current = selectedSpan(article)?.start ?? placeInView(article, scroller.current);
    document.getSelection()?.removeAllRanges();
    if (isReady) begin();
  }, [article, scroller, isReady, begin]);
  const { status } = playing;
  const close = useCallback(() => {
    player.current?.stop();
    setOpen(false);
  }, []);
  const toggle = useCallback(() => {
    // The same key takes back what says that there is no voice.
    if (isOpen && voices?.length === 0) close();
    else if (status === 'speaking') player.current?.pause();
    else if (status === 'silent' || (article && selectedSpan(article))) startHere();
    else player.current?.resume();
  }, [isOpen, voices, close, status, article, startHere]);
  useFollowedSentence(article, scroller, playing);
  useReadAloudKey(toggle);
  return useMemo(
    () => ({
      isOpen,
      status,
      voices,
      voice,
      rate,
      toggle,
      startHere,
      skip: (step) => player.current?.skip(step),
      setVoice: (voiceUri) => void setSetting('readAloud.voice', voiceUri),
      setRate: (next) => void setSetting('readAloud.rate', next),
      close,
    }),
    [isOpen, status, voices, voice, rate, toggle, startHere, close],
  );
}
