import type { CivilDay } from "lantai/dates";
import type { ForecastQuestion, ProgressReason } from "lantai/progress";

/** What was accepted and is still missing, and the range of days on which it will be done. */
export interface ForecastCase {
  /** The rule it rests on; all of them are ours. */
  readonly source: string;
  readonly pace: NonNullable<ForecastQuestion["pace"]>;
  readonly since: CivilDay;
  /** Volumes by the day on which they were accepted. */
  readonly accepted: readonly (readonly [day: CivilDay, volumes: number])[];
  readonly missing: number;
  readonly asOf: CivilDay;
  /** Earliest, likely and latest day; or why none can be said. */
  readonly expected: readonly [CivilDay, CivilDay, CivilDay] | ProgressReason["code"];
}

const WEEK = "week：每五个工作日为一段；最快、平均、最慢";
const MONTH = "four-weeks：每二十个工作日为一段";

export const FORECAST_CASES: readonly ForecastCase[] = [
  {
    source: WEEK,
    pace: "week",
    since: "2023-06-19",
    accepted: [
      ["2023-06-23", 5],
      ["2023-06-30", 10],
    ],
    missing: 10,
    asOf: "2023-06-30",
    expected: ["2023-07-07", "2023-07-11", "2023-07-14"],
  },
  {
    source: `${WEEK}；已经完成的就是当日`,
    pace: "week",
    since: "2023-06-19",
    accepted: [["2023-06-23", 5]],
    missing: 0,
    asOf: "2023-06-30",
    expected: ["2023-06-30", "2023-06-30", "2023-06-30"],
  },
  {
    source: `${MONTH}；不满一段，说不出速度`,
    pace: "four-weeks",
    since: "2023-06-19",
    accepted: [["2023-06-23", 5]],
    missing: 10,
    asOf: "2023-06-30",
    expected: "too-soon-for-a-pace",
  },
  {
    source: `${WEEK}；一段也没有完成什么`,
    pace: "week",
    since: "2023-06-19",
    accepted: [],
    missing: 10,
    asOf: "2023-06-30",
    expected: "no-pace",
  },
  {
    source: `${WEEK}；最慢的一段为零，按它永远做不完`,
    pace: "week",
    since: "2023-06-19",
    accepted: [["2023-06-30", 10]],
    missing: 10,
    asOf: "2023-06-30",
    expected: "unreachable-at-this-pace",
  },
];
