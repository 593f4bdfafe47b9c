import { inItsOwnProcess, median } from "./rounds.mjs";

const WITHIN = 0.15;

/**
 * One candidate at several sizes, one after another and again from the start. The cost of a row is processor time, since a long run and a short
 * one do not meet the same neighbours on a shared machine; it is held against that at the smallest size inside each round, and the median of the
 * rounds is given. A row may cost less in a large file, where what is done once counts for little, but not more.
 */
export function growthRounds(benchCase, { rows, times, tell }) {
  const sizes = benchCase.sizes(rows);
  const [name] = Object.keys(benchCase.candidates);
  const runs = sizes.map(() => []);
  for (let round = 1; round <= times; round++) {
    for (const [at, size] of sizes.entries()) {
      const run = inItsOwnProcess(benchCase, name, size);
      tell(`${benchCase.name} ${round}/${times} ${size} rows: ${(run.milliseconds / 1000).toFixed(3)} s`);
      runs[at].push({ ...run, perRow: run.processor / size });
    }
  }
  return sizes.map((size, at) => {
    const ratio = median(runs[at].map(({ perRow }, round) => perRow / runs[0][round].perRow));
    return {
      size,
      ratio,
      isWithin: ratio <= 1 + WITHIN,
      perRow: median(runs[at].map(({ perRow }) => perRow)) * 1e6,
      seconds: median(runs[at].map(({ milliseconds }) => milliseconds)) / 1000,
      megabytes: Math.round(median(runs[at].map(({ peak }) => peak)) / 1e6),
    };
  });
}
