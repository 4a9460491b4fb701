/**
 * The middle of some figures: half of them are not larger.
 *
 * @returns NaN when there are none
 */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/**
 * The figure that a share of all figures do not exceed (nearest rank).
 *
 * @param share from 0 to 1: 0.99 for what all but one in a hundred stay under
 * @returns NaN when there are none
 */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
