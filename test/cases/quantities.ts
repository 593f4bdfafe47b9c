import type { Percent, Ratio } from "lantai/quantities";

/** A rate that was published or follows from published counts. */
export interface RateCase {
  /** Where the figures come from. */
  readonly source: string;
  readonly ratio: Ratio;
  readonly decimals: number;
  readonly percent: string;
}

/** A sample whose size a percentage sets. */
export interface SampleCase {
  /** The rule behind it. */
  readonly source: string;
  readonly count: number;
  readonly percent: Percent;
  readonly sample: number;
}

const OPEN_SHARE = "Published national figures for the end of 2020, in thousands of volumes and items";
const STAFF = "National statistics of archives for 2022: three groups of the 36,582 staff of general archives";

export const RATE_CASES: readonly RateCase[] = [
  { source: OPEN_SHARE, ratio: { numerator: 145_845, denominator: 917_898 }, decimals: 1, percent: "15.9" },
  { source: STAFF, ratio: { numerator: 11_961, denominator: 36_582 }, decimals: 2, percent: "32.70" },
  { source: STAFF, ratio: { numerator: 18_008, denominator: 36_582 }, decimals: 2, percent: "49.23" },
  { source: STAFF, ratio: { numerator: 6_613, denominator: 36_582 }, decimals: 2, percent: "18.08" },
  { source: "DA/T 31-2017 12.2: 20 of 415 fail", ratio: { done: 395, planned: 415 }, decimals: 2, percent: "95.18" },
  { source: "Half up across nines, 14.997 %", ratio: { done: 1199, planned: 7995 }, decimals: 2, percent: "15.00" },
  { source: "Digitization rate, 400 of 500", ratio: { done: 400, planned: 500 }, decimals: 1, percent: "80.0" },
  { source: "Ledger, 8 of 10 closed", ratio: { done: 8, planned: 10 }, decimals: 0, percent: "80" },
  {
    source: "Waiting time, 12 to 1 minutes",
    ratio: { numerator: -11, denominator: 12 },
    decimals: 1,
    percent: "-91.7",
  },
  {
    source: "Half up, where binary halves round down",
    ratio: { numerator: 1005, denominator: 100_000 },
    decimals: 2,
    percent: "1.01",
  },
  {
    source: "Half up by size below zero",
    ratio: { numerator: -1005, denominator: 100_000 },
    decimals: 2,
    percent: "-1.01",
  },
  { source: "No negative zero", ratio: { numerator: -1, denominator: 100_000 }, decimals: 1, percent: "0.0" },
];

const SAMPLE = "DA/T 31-2017 12.2: at least 5 % by sample";

export const SAMPLE_CASES: readonly SampleCase[] = [
  { source: SAMPLE, count: 8298, percent: "5", sample: 415 },
  { source: SAMPLE, count: 535, percent: "5", sample: 27 },
  { source: "A configured rate at which binary numbers give 8", count: 100, percent: "7", sample: 7 },
  { source: "A rate with decimals", count: 1000, percent: "0.15", sample: 2 },
  { source: "Nothing to sample", count: 0, percent: "5", sample: 0 },
  { source: "The whole", count: 8298, percent: "100", sample: 8298 },
];
