const ROUNDING = 1_000_000;

/** Prior and weights through the logistic function; six decimals, so that thresholds see what is stored. */
export function matchProbability(weights: readonly number[], prior: number): number {
  // Sorted: floating-point sums depend on the order of their terms.
  const logOdds = [...weights].sort((left, right) => left - right).reduce((sum, weight) => sum + weight, prior);
  return Math.round(ROUNDING / (1 + Math.exp(-logOdds))) / ROUNDING;
}
