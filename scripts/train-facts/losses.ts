/** What boosting makes less: where to start, and the slope and curvature of the loss in each row's sum. */
export interface Loss {
  readonly bias: number;
  slopes(sums: Float64Array, gradient: Float64Array, hessian: Float64Array): void;
}

/** Below this a row's curvature is not trusted. */
const LEAST_HESSIAN = 1e-6;

/** Logistic loss for labels 0/1, each counting for its weight. */
export function logisticLoss(labels: Float32Array, weights: Float32Array): Loss {
  let positive = 0;
  let all = 0;
  for (let row = 0; row < labels.length; row += 1) {
    all += weights[row] ?? 0;
    positive += (weights[row] ?? 0) * (labels[row] ?? 0);
  }
  const share = Math.min(0.999, Math.max(0.001, positive / Math.max(1, all)));
  return {
    bias: Math.log(share / (1 - share)),
    slopes: (sums, gradient, hessian) => {
      for (let row = 0; row < labels.length; row += 1) {
        const p = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
        const weight = weights[row] ?? 1;
        gradient[row] = weight * (p - (labels[row] ?? 0));
        hessian[row] = weight * Math.max(LEAST_HESSIAN, p * (1 - p));
      }
    },
  };
}

/**
 * Cross-entropy between what is asked of a group and the softmax over its rows (ListNet's top-one loss, Cao et al.
 * 2007). `groupEnds[g]` is the row after the last of group g. `targets` says how much each row is asked for, in all
 * units alike; `standsFor` for how many rows like it a row that was drawn stands. How much is asked of a group, and so
 * how busy those were who asked, is then nothing to learn, only which of its rows before which.
 */
export function listLoss(targets: Float32Array, standsFor: Float32Array, groupEnds: readonly number[]): Loss {
  const masses = groupEnds.map((end, group) =>
    targets.subarray(groupEnds[group - 1] ?? 0, end).reduce((sum, target) => sum + target, 0),
  );
  return {
    bias: 0,
    slopes: (sums, gradient, hessian) => {
      groupEnds.forEach((end, group) => {
        const start = groupEnds[group - 1] ?? 0;
        let most = -Infinity;
        for (let row = start; row < end; row += 1) most = Math.max(most, sums[row] ?? 0);
        let whole = 0;
        for (let row = start; row < end; row += 1) {
          const part = (standsFor[row] ?? 1) * Math.exp((sums[row] ?? 0) - most);
          gradient[row] = part;
          whole += part;
        }
        const mass = masses[group] ?? 0;
        for (let row = start; row < end; row += 1) {
          const share = (gradient[row] ?? 0) / whole;
          gradient[row] = mass * share - (targets[row] ?? 0);
          hessian[row] = Math.max(LEAST_HESSIAN, mass * share * (1 - share));
        }
      });
    },
  };
}
