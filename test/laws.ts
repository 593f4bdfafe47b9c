import { fc, test as lawful } from "../node_modules/@fast-check/vitest/lib/vitest-fast-check.js";

/** A law is asked so many times unless it asks for more; fast-check's own hundred miss what is rare. */
const LEAST_RUNS = 1000;

// A gate has to give the same answer for the same change; runs by hand go on exploring with seeds of their own.
if (process.env.CI !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_230_630 });

export { fc };

/** What `@fast-check/vitest` is to the tests (vitest.config.ts). The number of runs is no global setting, or plain tests beside laws would run as often. */
export const test = new Proxy(lawful, {
  get(target, name) {
    if (name !== "prop") return Reflect.get(target, name);
    return (arbitraries: never, asked?: { readonly numRuns?: number }) =>
      target.prop(arbitraries, { numRuns: LEAST_RUNS, ...asked });
  },
});
