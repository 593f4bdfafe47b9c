import { fc } from "@fast-check/vitest";

// A gate has to give the same answer for the same change; runs by hand go on exploring with seeds of their own.
if (process.env.CI !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_230_630 });
