import { fitWeights } from '../../core/review/fit/fit-weights';
import type { FitMessage, FitRequest } from './fit-protocol';

/** A message a step would be thousands. */
const LEAST_SHARE = 0.01;

// Hundreds of thousands of recalls are gone through many times: off the UI thread.
self.onmessage = ({ data: { histories, present } }: MessageEvent<FitRequest>) => {
  let told = 0;
  const tell = (message: FitMessage) => self.postMessage(message);
  const fit = fitWeights(histories, present, (share) => {
    if (share - told < LEAST_SHARE) return;
    told = share;
    tell({ kind: 'progress', share });
  });
  tell({ kind: 'done', fit });
};
