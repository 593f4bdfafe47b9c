/** How many random holdings each dialect is held to on each engine, the same ones in every run. */
export const RUNS = Object.freeze({ numRuns: 200, seed: 20_230_630 });
