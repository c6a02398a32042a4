import { openPackage } from '../../core/casefile/open-package';

// A package with pictures takes longer to unpack than the window may stand still.
self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(openPackage(data));
};
