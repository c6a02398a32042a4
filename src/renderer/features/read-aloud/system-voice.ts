import { useEffect, useState } from 'react';
import type { Voice } from './player';

/** How long the system may take to tell its voices, in milliseconds, before there are held to be none. */
const PATIENCE_MS = 1500;

/**
 * The voices of this computer, Chinese ones first. Voices that speak over the network are left out: the words
 * of a case go nowhere.
 */
function localVoices(): readonly SpeechSynthesisVoice[] {
  return window.speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService)
    .sort((a, b) => Number(isChinese(b)) - Number(isChinese(a)));
}

/** Whether a voice speaks Chinese; systems write `zh-CN`, `zh_CN` or `cmn`. */
export function isChinese(voice: SpeechSynthesisVoice): boolean {
  return /^(zh|cmn)/iu.test(voice.lang);
}

/** The voices of this computer; `null` until the system has told them, once they are asked for. */
export function useLocalVoices(isWanted: boolean): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const { speechSynthesis } = window;
    const take = () => {
      const found = localVoices();
      if (found.length > 0) setVoices(found);
    };
    take();
    const timer = setTimeout(() => setVoices(localVoices()), PATIENCE_MS);
    speechSynthesis.addEventListener('voiceschanged', take);
    return () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', take);
    };
  }, [isWanted]);
  return voices;
}

/** One of the system's voices at a speed (1 is its own). */
export function systemVoice(voice: SpeechSynthesisVoice | null, rate: number): Voice {
  const { speechSynthesis } = window;
  return {
    say: (words, onEnd, onFailure) => {
      if (!voice) {
        onFailure();
        return;
      }
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.addEventListener('end', onEnd);
      utterance.addEventListener('error', onFailure);
      held.add(utterance);
      speechSynthesis.speak(utterance);
    },
    hush: () => {
      held.clear();
      speechSynthesis.cancel();
    },
  };
}

/** Chromium forgets an utterance that nothing holds, and its end is then never told. */
const held = new Set<SpeechSynthesisUtterance>();
