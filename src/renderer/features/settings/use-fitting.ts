import { useEffect, useRef, useState } from 'react';
import type { WeightFit } from '../../../core/review/fit/fit-weights';
import { historiesOf } from '../../../core/review/fit/histories';
import { DEFAULT_WEIGHTS, type Weights } from '../../../core/review/fit/weights';
import { environment } from '../../data/environment';
import { readReviewLog } from '../../data/queries/review-log';
import { fitInWorker } from '../../workers/fit-in-worker';

/** How a fit stands. */
export type Fitting =
  | { readonly kind: 'idle' }
  /** `share` is 0…1. */
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly fit: WeightFit };

/** A fit of the weights to one's own log: started by hand, told how far it is, and stopped by hand or by leaving. */
export function useFitting(present: Weights) {
  const [fitting, setFitting] = useState<Fitting>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (signal: AbortSignal) => {
    const log = await readReviewLog(signal);
    const request = {
      histories: historiesOf(log, environment().utcOffset),
      present: present.length === 0 ? DEFAULT_WEIGHTS : present,
    };
    const fit = await fitInWorker(request, signal, (share) => setFitting({ kind: 'running', share }));
    setFitting({ kind: 'done', fit });
  };
  return {
    fitting,
    start: () => {
      const controller = new AbortController();
      stop.current = controller;
      setFitting({ kind: 'running', share: 0 });
      run(controller.signal).catch((error: unknown) => {
        setFitting({ kind: 'idle' });
        if (!controller.signal.aborted) reportError(error);
      });
    },
    cancel: () => stop.current?.abort(),
    forget: () => setFitting({ kind: 'idle' }),
  };
}
