import { fc } from "@fast-check/vitest";

/** A law is asked so many times unless it asks for more; fast-check's own hundred miss what is rare. */
const LEAST_RUNS = 1000;

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  numRuns: LEAST_RUNS,
  // A gate has to give the same answer for the same change; runs by hand go on exploring with seeds of their own.
  ...(process.env.CI === undefined ? {} : { seed: 20_230_630 }),
});
