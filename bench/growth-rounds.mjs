import { inItsOwnProcess, median } from "./rounds.mjs";

const WITHIN = 0.15;

/**
 * One candidate at several sizes, one after another and again from the start. The cost of a row is held against that at the size in the middle
 * inside each round, and the median of the rounds is given: what else the machine does hits all sizes.
 */
export function growthRounds(benchCase, { rows, times, tell }) {
  const sizes = benchCase.sizes(rows);
  const [name] = Object.keys(benchCase.candidates);
  const runs = sizes.map(() => []);
  for (let round = 1; round <= times; round++) {
    for (const [at, size] of sizes.entries()) {
      const run = inItsOwnProcess(benchCase, name, size);
      tell(`${benchCase.name} ${round}/${times} ${size} rows: ${(run.milliseconds / 1000).toFixed(3)} s`);
      runs[at].push({ ...run, perRow: run.milliseconds / size });
    }
  }
  const middle = runs[Math.floor(sizes.length / 2)];
  return sizes.map((size, at) => {
    const ratio = median(runs[at].map(({ perRow }, round) => perRow / middle[round].perRow));
    return {
      size,
      ratio,
      isWithin: Math.abs(ratio - 1) <= WITHIN,
      seconds: median(runs[at].map(({ milliseconds }) => milliseconds)) / 1000,
      megabytes: Math.round(median(runs[at].map(({ peak }) => peak)) / 1e6),
    };
  });
}
