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
