/** `@fast-check/vitest` with at most some runs for every law and one seed: a name that holds its seed must stay the same from mutant to mutant. */
import { fc, test as lawful } from "whole-fast-check";

const MOST_RUNS = 60;

// A number of runs set here would be that of every plain test of the file as well.
fc.configureGlobal({ seed: 20_230_630, endOnFailure: true });

export { fc };

export const test = new Proxy(lawful, {
  get(target, name) {
    if (name !== "prop") return Reflect.get(target, name);
    return (arbitraries: never, asked?: { numRuns?: number }) =>
      target.prop(arbitraries, { ...asked, numRuns: Math.min(asked?.numRuns ?? MOST_RUNS, MOST_RUNS) });
  },
});

export const it = test;
