/** `@fast-check/vitest` with at most some runs for every law and one seed: a name that holds its seed must stay the same from mutant to mutant. */
import { fc, test as lawful } from "whole-fast-check";

const MOST_RUNS = 60;

fc.configureGlobal({ seed: 20_230_630, numRuns: MOST_RUNS, endOnFailure: true });

export { fc };

export const test = new Proxy(lawful, {
  get(target, name) {
    if (name !== "prop") return Reflect.get(target, name);
    return (arbitraries: never, asked?: { numRuns?: number }) =>
      target.prop(arbitraries, { ...asked, numRuns: Math.min(asked?.numRuns ?? MOST_RUNS, MOST_RUNS) });
  },
});

export const it = test;
