import { buildBank } from '../../core/quiz/build-bank';
import type { BankMessage, BankRequest } from './quiz-protocol';

// A text of many pages takes seconds to go through: off the UI thread.
self.onmessage = ({ data }: MessageEvent<BankRequest>) => {
  const tell = (message: BankMessage) => self.postMessage(message);
  tell({ kind: 'done', bank: buildBank(data, (stage) => tell({ kind: 'stage', stage })) });
};
