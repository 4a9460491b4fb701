/** A linear model whose weights are small whole numbers, so that it packs into few bytes and every browser adds alike. */
export interface Model {
  readonly labels: readonly string[];
  /** The features, one a line. */
  readonly features: string;
  /** A character for each label's weight of each feature, label by label. */
  readonly weights: string;
  readonly biases: readonly number[];
  /** What one step of a weight is worth. */
  readonly step: number;
}

/** `O` is nothing; letters before it are less, letters after it more. */
const ZERO = 79;
/** Coarse steps cost little in what is understood, and make room for more features. */
export const STRONGEST = 4;

export function packWeight(weight: number): string {
  return String.fromCharCode(ZERO + weight);
}

/** Scores messages with a packed model. */
export class Scorer {
  readonly labels: readonly string[];
  private readonly rows: ReadonlyMap<string, number>;
  private readonly weights: string;
  private readonly biases: readonly number[];
  private readonly step: number;

  constructor({ labels, features, weights, biases, step }: Model) {
    this.labels = labels;
    this.rows = new Map(features.split("\n").map((feature, row) => [feature, row]));
    this.weights = weights;
    this.biases = biases;
    this.step = step;
  }

  /** How likely each label is, likeliest first, and how many features the model knew. */
  score(features: ReadonlySet<string>): {
    readonly ranked: readonly (readonly [string, number])[];
    readonly known: number;
  } {
    const sums = this.biases.map(() => 0);
    let known = 0;
    for (const feature of features) {
      const row = this.rows.get(feature);
      if (row === undefined) continue;
      known += 1;
      for (let label = 0; label < sums.length; label += 1) {
        sums[label] = (sums[label] ?? 0) + this.weights.charCodeAt(label * this.rows.size + row) - ZERO;
      }
    }
    // A long message adds up more features; only their proportions should count.
    const scale = this.step / Math.sqrt(Math.max(1, known));
    const logits = sums.map((sum, label) => sum * scale + (this.biases[label] ?? 0));
    const most = Math.max(...logits);
    const shares = logits.map((logit) => Math.exp(logit - most));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const ranked = this.labels
      .map((label, index) => [label, (shares[index] ?? 0) / whole] as const)
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return { ranked, known };
  }
}
