// Learned by bench/quality/learn-relate.mjs from pairs of sentences of four public sets, each with its own base rate: figures only, no text.
export const INTERCEPT = -3.5;
export const WEIGHTS: Readonly<Record<string, number>> = {
  rare: 0.678,
  plain: 5.164,
  stops: 3.191,
  letters: 1.287,
  order: -0.895,
  adjacent: -2.382,
  sequence: 1.533,
  agreement: 0.429,
  clash: -0.096,
  shortClash: -2.074,
  otherNames: -0.527,
  length: 0.518,
  long: -0.405,
};
