import { buildBank } from '../../core/quiz/build-bank';
import type { Block } from '../../core/text/model';
import type { BankMessage, BankRequest } from './quiz-protocol';

const blocks: Block[] = [];

// A text of many pages takes seconds to go through: off the UI thread.
self.onmessage = ({ data }: MessageEvent<BankRequest>) => {
  if (data.kind === 'blocks') {
    blocks.push(...data.blocks);
    return;
  }
  const { input } = data;
  const source = { ...input.source, blocks };
  const tell = (message: BankMessage) => self.postMessage(message);
  tell({ kind: 'done', bank: buildBank({ ...input, source }, (stage) => tell({ kind: 'stage', stage })) });
};
