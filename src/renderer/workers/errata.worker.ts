import { writeErrata } from '../../exchange/errata/write';
import type { ErrataRequest } from './errata-protocol';

// What writes Word files is large: it stays out of the page.
self.onmessage = ({ data }: MessageEvent<ErrataRequest>) => {
  void writeErrata(data.sheet, data.format).then((bytes) => self.postMessage(bytes), reportError);
};
