import type { ErrataFormat, ErrataSheet } from '../../exchange/errata/write';

/** What the errata worker is asked: the bytes of a file. */
export interface ErrataRequest {
  readonly sheet: ErrataSheet;
  readonly format: ErrataFormat;
}
