import { buildBank } from '../../core/quiz/build-bank';
import type { BankRequest } from './quiz-protocol';

// A text of many pages takes seconds to go through: off the UI thread.
self.onmessage = (event: MessageEvent<BankRequest>) => {
  self.postMessage(buildBank(event.data));
};
