import type { CanonicalText, Span } from '../../../core/text/model';
import { sentenceBefore, sentenceFrom } from '../../../core/text/next-sentence';

/** A voice: says words and tells when it is through or could not; falls silent when told. */
export interface Voice {
  say(words: string, onEnd: () => void, onFailure: () => void): void;
  hush(): void;
}

/** What a player does at the moment. `sentence` is the one being said, or the one to take up again. */
export interface Playing {
  readonly status: 'silent' | 'speaking' | 'paused' | 'failed';
  readonly sentence: Span | null;
}

/** Reads a text aloud, sentence by sentence. */
export interface Player {
  /** From the sentence that holds an offset (UTF-16 code units). */
  start(offset: number): void;
  pause(): void;
  /** Takes the sentence up again from its beginning: not every voice can go on inside one. */
  resume(): void;
  /** To the next sentence (1) or the one before (-1). */
  skip(step: 1 | -1): void;
  /** Says the sentence anew if one is being said, as when another voice was chosen. */
  repeat(): void;
  stop(): void;
}

const SILENT: Playing = { status: 'silent', sentence: null };

/** A player of one text; `voice` is asked anew for each sentence, `onChange` hears of each change. */
export function createPlayer(
  source: CanonicalText,
  voice: () => Voice,
  onChange: (playing: Playing) => void,
): Player {
  let playing = SILENT;
  /** Only the latest words may go on: a voice tells of the end of words that were cut off too. */
  let latest = 0;

  const change = (next: Playing) => {
    playing = next;
    onChange(next);
  };
  const hush = () => {
    latest += 1;
    voice().hush();
  };
  const say = (sentence: Span | null) => {
    hush();
    if (!sentence) {
      change(SILENT);
      return;
    }
    const turn = latest;
    change({ status: 'speaking', sentence });
    voice().say(
      source.text.slice(sentence.start, sentence.end),
      () => {
        if (turn === latest) say(sentenceFrom(source, sentence.end));
      },
      () => {
        if (turn === latest) change({ status: 'failed', sentence });
      },
    );
  };

  return {
    start: (offset) => say(sentenceFrom(source, offset)),
    pause: () => {
      if (playing.status !== 'speaking') return;
      hush();
      change({ status: 'paused', sentence: playing.sentence });
    },
    resume: () => {
      if (playing.sentence) say(playing.sentence);
    },
    skip: (step) => {
      const { sentence } = playing;
      if (!sentence) return;
      const next = step === 1 ? sentenceFrom(source, sentence.end) : sentenceBefore(source, sentence.start);
      if (playing.status === 'speaking') say(next ?? sentence);
      else change({ status: 'paused', sentence: next ?? sentence });
    },
    repeat: () => {
      if (playing.status === 'speaking') say(playing.sentence);
    },
    stop: () => {
      hush();
      if (playing.status !== 'silent') change(SILENT);
    },
  };
}
