import type { Tally } from "lantai/tallies";

/** A rate as it is to come out, with what it rests on. */
export interface RateCase {
  /** What the case shows. */
  readonly title: string;
  /** The part. */
  readonly part: number;
  /** The whole. */
  readonly whole: number;
  /** The target in percent. */
  readonly target: `${number}`;
  /** The rate with one decimal. */
  readonly text: string | undefined;
  /** Whether the target is reached. */
  readonly reached: boolean | undefined;
  /** How many units are missing. */
  readonly missing: number;
  /** The instrument or practice it rests on. */
  readonly source: string;
}

export const RATE_CASES: readonly RateCase[] = [
  {
    title: "400 of 500 volumes are 80.0 %",
    part: 400,
    whole: 500,
    target: "80",
    text: "80.0",
    reached: true,
    missing: 0,
    source: "practice: rate of all holdings",
  },
  {
    title: "holdings of nothing have no rate",
    part: 0,
    whole: 0,
    target: "80",
    text: undefined,
    reached: undefined,
    missing: 0,
    source: "practice: 0 of 0 is neither 0 nor 100 %",
  },
  {
    title: "79.97 % prints as 80.0 % and misses 80 %",
    part: 7997,
    whole: 10_000,
    target: "80",
    text: "80.0",
    reached: false,
    missing: 3,
    source: "practice: targets are compared before rounding",
  },
  {
    title: "a target of 80 % of 8833 needs 7067, because 7066.4 is no count",
    part: 7066,
    whole: 8833,
    target: "80",
    text: "80.0",
    reached: false,
    missing: 1,
    source: "practice: 535 volumes and 8298 items as parallel counts",
  },
  {
    title: "a county that has to reach 70 % of what is to be digitized",
    part: 1,
    whole: 3,
    target: "70",
    text: "33.3",
    reached: false,
    missing: 2,
    source: "practice: 应数字化率达到70%",
  },
];

/** A rate of the holdings below, by what counts as done and by the whole. */
export interface SelectionCase {
  readonly source: string;
  readonly coverage: "catalogued" | "imaged" | "linked" | "accepted";
  readonly denominator: "all-holdings" | "required" | "permanent";
  readonly part: number;
  readonly whole: number;
}

type Cell = readonly [scope: string, period: string, catalogue: string, coverage: string, acceptance: string];

const volumes = (count: number, ...key: Cell) => ({
  key,
  extent: { volumes: count, items: 0, pages: 0, withoutPageCount: count },
});

/** Made-up holdings of 550 volumes: 510 to be digitized, 440 permanent, 10 of which nothing is known. */
export const HOLDINGS_BY_STAGE: Tally = {
  format: "lantai.tally/1",
  dimensions: ["scope", "period", "catalogue", "coverage", "acceptance"],
  cells: [
    volumes(10, "", "", "", "", ""),
    volumes(30, "exempt", "10-years", "catalogued", "none", ""),
    volumes(20, "required", "30-years", "catalogued", "mismatched", "rejected"),
    volumes(50, "required", "30-years", "catalogued", "partial", ""),
    volumes(100, "required", "permanent", "catalogued", "complete", ""),
    volumes(300, "required", "permanent", "catalogued", "complete", "accepted"),
    volumes(40, "required", "permanent", "uncatalogued", "none", ""),
  ],
};

const STAGES = "practice: 著录、有图像、挂接、验收 are counted apart, each of a named whole";

export const SELECTION_CASES: readonly SelectionCase[] = [
  { source: STAGES, coverage: "catalogued", denominator: "all-holdings", part: 500, whole: 550 },
  { source: STAGES, coverage: "imaged", denominator: "all-holdings", part: 470, whole: 550 },
  { source: STAGES, coverage: "linked", denominator: "all-holdings", part: 400, whole: 550 },
  { source: STAGES, coverage: "accepted", denominator: "all-holdings", part: 300, whole: 550 },
  { source: STAGES, coverage: "catalogued", denominator: "required", part: 470, whole: 510 },
  { source: STAGES, coverage: "imaged", denominator: "required", part: 470, whole: 510 },
  { source: STAGES, coverage: "linked", denominator: "required", part: 400, whole: 510 },
  { source: STAGES, coverage: "accepted", denominator: "required", part: 300, whole: 510 },
  { source: STAGES, coverage: "catalogued", denominator: "permanent", part: 400, whole: 440 },
  { source: STAGES, coverage: "imaged", denominator: "permanent", part: 400, whole: 440 },
  { source: STAGES, coverage: "linked", denominator: "permanent", part: 400, whole: 440 },
  { source: STAGES, coverage: "accepted", denominator: "permanent", part: 300, whole: 440 },
];

/** The opening rates of 1,000 volumes, of which 400 are of age. */
export interface OpeningRateCase {
  readonly source: string;
  readonly denominator: string;
  readonly part: number;
  readonly whole: number;
}

const opening = (count: number, status: string, closure: string) => ({
  key: [status, closure],
  extent: { volumes: count, items: 0, pages: 0, withoutPageCount: count },
});

/** Made-up holdings; a volume with mixed items is partial and not open. */
export const HOLDINGS_BY_CLOSURE: Tally = {
  format: "lantai.tally/1",
  dimensions: ["opening", "closure"],
  cells: [
    opening(30, "open", "running"),
    opening(159, "open", "ended"),
    opening(41, "partial", "ended"),
    opening(200, "unreviewed", "ended"),
    opening(560, "unreviewed", "running"),
    opening(10, "", ""),
  ],
};

export const OPENING_RATE_CASES: readonly OpeningRateCase[] = [
  { source: "national figures: of all holdings", denominator: "all-holdings", part: 189, whole: 1000 },
  {
    source: "practice: of what has reached the end of its closure",
    denominator: "closure-ended",
    part: 159,
    whole: 400,
  },
];
