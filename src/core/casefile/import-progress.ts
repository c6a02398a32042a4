/** How far the reading of a file has come: counted where the format has pages or parts, else only what is being done. */
export type ImportProgress =
  | { readonly phase: 'reading' | 'arranging' }
  | {
      readonly phase: 'pages' | 'parts';
      /** How many are read of `total`. */
      readonly done: number;
      readonly total: number;
    };

/** Is told of each step, up to thousands of times for one file. */
export type TellProgress = (progress: ImportProgress) => void;
