import { type Model, packWeight, STRONGEST } from "./model.ts";

export interface Example {
  readonly label: string;
  readonly features: ReadonlySet<string>;
  /** How much it counts. */
  readonly weight?: number;
}

export interface Settings {
  /** A feature must stand in so many examples to count. */
  readonly fewest: number;
  readonly rounds: number;
  readonly rate: number;
  /** How hard weights are drawn to nothing: more makes a smaller model. */
  readonly toNothing: number;
  readonly toSmall: number;
  /** Features kept, strongest first. */
  readonly most: number;
}

/** An error smaller than this is let be. */
const LEAST = 0.01;

/**
 * Fits a multinomial logistic regression. There is no chance in it: the same examples in the same order give the same
 * model, byte for byte.
 */
export function train(examples: readonly Example[], labels: readonly string[], settings: Settings): Model {
  // Fitted twice: what is left out the second time is made up for by what stays.
  const first = fitModel(examples, labels, settings, undefined);
  return fitModel(examples, labels, settings, new Set(first.features.split("\n")));
}

function fitModel(
  examples: readonly Example[],
  labels: readonly string[],
  settings: Settings,
  only: ReadonlySet<string> | undefined,
): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= settings.fewest && (only?.has(name) ?? true))
    .map(([name]) => name)
    .sort();
  const rowOf = new Map(names.map((name, row) => [name, row]));
  const wide = labels.length;
  const rows = examples.map(({ label, features, weight = 1 }) => {
    const at = Int32Array.from([...features].flatMap((one) => rowOf.get(one) ?? []));
    // As in the scorer, so that a long message weighs no more than a short one.
    return { label: labels.indexOf(label), scale: 1 / Math.sqrt(Math.max(1, at.length)), weight, at };
  });
  const weights = new Float64Array(names.length * wide);
  const squares = new Float64Array(names.length * wide).fill(1e-4);
  const biases = new Float64Array(wide);
  const biasSquares = new Float64Array(wide).fill(1e-4);
  const sums = new Float64Array(wide);
  const late = Math.floor(settings.rounds / 2);
  const meanWeights = new Float64Array(weights.length);
  const meanBiases = new Float64Array(wide);

  for (let round = 0; round < settings.rounds; round += 1) {
    for (const index of shuffled(rows.length, round)) {
      const row = rows[index];
      if (!row) continue;
      for (let label = 0; label < wide; label += 1) sums[label] = biases[label] ?? 0;
      for (const at of row.at) {
        for (let label = 0; label < wide; label += 1)
          sums[label] = (sums[label] ?? 0) + (weights[at * wide + label] ?? 0) * row.scale;
      }
      const most = Math.max(...sums);
      let whole = 0;
      for (let label = 0; label < wide; label += 1) {
        sums[label] = Math.exp((sums[label] ?? 0) - most);
        whole += sums[label] ?? 0;
      }
      for (let label = 0; label < wide; label += 1) {
        const gradient = ((sums[label] ?? 0) / whole - (label === row.label ? 1 : 0)) * row.weight;
        biasSquares[label] = (biasSquares[label] ?? 0) + gradient * gradient;
        biases[label] = (biases[label] ?? 0) - (settings.rate * 0.3 * gradient) / Math.sqrt(biasSquares[label] ?? 1);
        // What is all but right already teaches nothing, and takes most of the time.
        if (Math.abs(gradient) < LEAST) continue;
        const step = gradient * row.scale;
        for (const at of row.at) {
          const cell = at * wide + label;
          const weight = weights[cell] ?? 0;
          const slope = step + settings.toSmall * weight;
          squares[cell] = (squares[cell] ?? 0) + slope * slope;
          const pace = settings.rate / Math.sqrt(squares[cell] ?? 1);
          const moved = weight - pace * slope;
          const pull = pace * settings.toNothing;
          weights[cell] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
        }
      }
    }
    // The last examples of a round pull the weights to and fro. The mean of the rounds that come late does not sway.
    if (round >= settings.rounds / 2) {
      for (let at = 0; at < weights.length; at += 1)
        meanWeights[at] = (meanWeights[at] ?? 0) + (weights[at] ?? 0) / late;
      for (let at = 0; at < wide; at += 1) meanBiases[at] = (meanBiases[at] ?? 0) + (biases[at] ?? 0) / late;
    }
  }
  return packed(names, labels, meanWeights, meanBiases, settings.most);
}

function packed(
  names: readonly string[],
  labels: readonly string[],
  weights: Float64Array,
  biases: Float64Array,
  most: number,
): Model {
  const wide = labels.length;
  const strength = (row: number) =>
    weights.subarray(row * wide, (row + 1) * wide).reduce((sum, one) => sum + one * one, 0);
  const kept = names
    .map((name, row) => ({ name, row, strength: strength(row) }))
    .filter((one) => one.strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // A few weights are far stronger than all others; steps fine enough for the rest matter more than they do.
  const sizes = [...weights]
    .filter((one) => one !== 0)
    .map(Math.abs)
    .sort((one, other) => one - other);
  const strongest = sizes[Math.floor(sizes.length * 0.995)] ?? 1;
  const step = Number((strongest / STRONGEST).toPrecision(6));
  let text = "";
  for (let label = 0; label < wide; label += 1) {
    for (const { row } of kept)
      text += packWeight(
        Math.max(-STRONGEST, Math.min(STRONGEST, Math.round((weights[row * wide + label] ?? 0) / step))),
      );
  }
  return {
    labels,
    features: kept.map(({ name }) => name).join("\n"),
    weights: text,
    biases: [...biases].map((one) => Number(one.toFixed(4))),
    step,
  };
}

/** The numbers below `length` in an order that looks like chance, another in each round, and is always the same. */
function shuffled(length: number, round: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  const next = random(7 + round);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Numbers from 0 to 1 that follow from the seed alone. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
