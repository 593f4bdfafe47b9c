import type { BatchInspection } from "lantai/digitization";
import type { CivilDay } from "../../src/foundation/dates/index.js";

/** How large a sample has to be. */
export const SAMPLE_SIZES: readonly (readonly [
  name: string,
  level: "volume" | "item",
  frame: number,
  percent: "5" | "7" | "10",
  size: number,
  source: string,
])[] = [
  ["5 % of 8,298 items", "item", 8298, "5", 415, "DA/T 31-2017, 12.2: at least 5 %, rounded up"],
  ["5 % of 535 volumes", "volume", 535, "5", 27, "DA/T 31-2017, 12.2: at least 5 %, rounded up"],
  ["7 % of 100, where binary numbers say 8", "item", 100, "7", 7, "integer arithmetic"],
  ["one item is its own sample", "item", 1, "5", 1, "rounded up"],
  ["of nothing nothing", "item", 0, "10", 0, "rounded up"],
];

/** An inspection and what it comes to. */
export interface AcceptanceCase {
  /** The case. */
  readonly name: string;
  /** Item samples: how many there are, and how many were sampled. */
  readonly sample: readonly [frame: number, sampled: number] | undefined;
  /** Faulty records by check. */
  readonly faulty: Readonly<Record<string, number>>;
  /** Checks that were not run. */
  readonly notRun?: readonly string[];
  /** Checks that ran on fewer than there are. */
  readonly partly?: readonly string[];
  /** The day; 2023-06-30 when left out. */
  readonly on?: CivilDay;
  /** `passed`, `failed`, or `undetermined: …` with what is missing. */
  readonly expected: string;
  /** Where it is from. */
  readonly source: string;
}

const RATE = "DA/T 31-2017, 12.2: other contents at least 95 % of the sample";
const FULL = "DA/T 31-2017, 12.2: what a computer can check is checked in full and has to pass in full";
const CORRESPONDENCE = "DA/T 31-2017, 12.2: entries and image content correspond throughout the sample";
const NOT_RUN = "a check that did not run is not passed";

export const ACCEPTANCE_CASES: readonly AcceptanceCase[] = [
  { name: "nothing at fault", sample: [8298, 415], faulty: {}, expected: "passed", source: RATE },
  {
    name: "415 sampled, 20 bad: 95.18 %",
    sample: [8298, 415],
    faulty: { "image-quality": 20 },
    expected: "passed",
    source: RATE,
  },
  {
    name: "415 sampled, 21 bad: 94.94 %",
    sample: [8298, 415],
    faulty: { "image-quality": 21 },
    expected: "failed",
    source: RATE,
  },
  {
    name: "20 bad images and the same 20 bad entries are 20 bad records",
    sample: [8298, 415],
    faulty: { "image-quality": 20, "catalogue-description": 20 },
    expected: "passed",
    source: "pass rate: qualified documents ÷ sampled documents",
  },
  {
    name: "400 sampled of 8,000, 20 bad: exactly 95 %",
    sample: [8000, 400],
    faulty: { "page-order": 20 },
    expected: "passed",
    source: RATE,
  },
  {
    name: "415 sampled, one entry with the images of another",
    sample: [8298, 415],
    faulty: { "entry-image-content": 1 },
    expected: "failed",
    source: CORRESPONDENCE,
  },
  {
    name: "one image of too low a resolution",
    sample: [8298, 415],
    faulty: { "image-properties": 1 },
    expected: "failed",
    source: FULL,
  },
  {
    name: "one medium with a virus",
    sample: [8298, 415],
    faulty: { "media-virus-free": 1 },
    expected: "failed",
    source: "working files and media are accepted too",
  },
  {
    name: "a sample one short of 5 %",
    sample: [8298, 414],
    faulty: {},
    expected: "undetermined: sample",
    source: RATE,
  },
  {
    name: "a sample one short, and a virus all the same",
    sample: [8298, 414],
    faulty: { "media-virus-free": 1 },
    expected: "failed",
    source: "one failure is enough",
  },
  {
    name: "no sample",
    sample: undefined,
    faulty: {},
    expected:
      "undetermined: runs.entry-image-content, runs.page-order, runs.image-quality, runs.catalogue-description, sample",
    source: NOT_RUN,
  },
  {
    name: "names not checked",
    sample: [8298, 415],
    faulty: {},
    notRun: ["image-name"],
    expected: "undetermined: runs.image-name",
    source: NOT_RUN,
  },
  {
    name: "names checked in part: no sample replaces the full check",
    sample: [8298, 415],
    faulty: {},
    partly: ["image-name"],
    expected: "undetermined: runs.image-name",
    source: FULL,
  },
  {
    name: "media not tried",
    sample: [8298, 415],
    faulty: {},
    notRun: ["media-usable"],
    expected: "undetermined: runs.media-usable",
    source: NOT_RUN,
  },
  {
    name: "a fault of a check that the rules do not have",
    sample: [8298, 415],
    faulty: { 盒脊: 1 },
    expected: "undetermined: faults.check",
    source: "nothing is lost",
  },
  {
    name: "before the standard",
    sample: [8298, 415],
    faulty: {},
    on: "2017-12-31",
    expected: "undetermined: rules",
    source: "DA/T 31-2017 holds from 2018-01-01",
  },
  {
    name: "on its first day",
    sample: [8298, 415],
    faulty: {},
    on: "2018-01-01",
    expected: "passed",
    source: "DA/T 31-2017 holds from 2018-01-01",
  },
];

/** The inspection that a case describes, with the checks of the rules run as far as it says. */
export function inspectionOf(row: AcceptanceCase, checks: readonly string[]): BatchInspection {
  const { sample, faulty, notRun = [], partly = [] } = row;
  const size = sample?.[1] ?? 0;
  return {
    batch: "8-01",
    round: 1,
    on: row.on ?? "2023-06-30",
    ...(sample === undefined
      ? {}
      : { sample: { seed: "8-01", unit: "item", strata: [{ level: "item", frame: sample[0], sampled: sample[1] }] } }),
    runs: checks
      .filter((check) => !notRun.includes(check))
      .map((check) => {
        const isOfSample = /content|order|quality|description/.test(check);
        const total = isOfSample ? size : 59_545;
        return { check, checked: partly.includes(check) ? total - 1 : total, total };
      }),
    faults: Object.entries(faulty).flatMap(([check, count]) =>
      Array.from({ length: count }, (_, at) => ({ check, record: `0012-${at}`, note: "不合格" })),
    ),
  };
}
