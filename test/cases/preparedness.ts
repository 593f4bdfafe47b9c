import type { CivilDay } from "lantai/dates";
import type { EmergencyDrill, EmergencyPlan } from "lantai/preparedness";

/** The plans and drills of an archives on a day, and what is missing. */
export interface PreparednessCase {
  readonly id: string;
  /** The article or practice it rests on. */
  readonly source: string;
  readonly asOf: CivilDay;
  readonly plans: readonly EmergencyPlan[];
  readonly drills: readonly EmergencyDrill[];
  /** What is missing, as `emergency missing`. */
  readonly gaps: readonly string[];
  /** What a missing plan cites. */
  readonly cited: readonly string[];
}

const REGULATIONS = "档案法实施条例第二十二条第一项：制定有针对性的安全风险管控措施和应急预案";
const LAW = "档案法第十九条第二款：提高档案安全应急处置能力；DA/T 84-2019";

const five: EmergencyPlan = {
  emergencies: ["fire", "flood", "theft", "leak", "network"],
  adoptedOn: "2022-09-01",
};
const drilled: EmergencyDrill = { emergencies: ["fire", "flood", "theft", "leak", "network"], on: "2023-03-15" };

export const PREPAREDNESS_CASES: readonly PreparednessCase[] = [
  {
    id: "the seed report: earthquake and data loss are missing",
    source: `半年报告：缺地震、数据灭失应急预案；${LAW}`,
    asOf: "2023-06-30",
    plans: [five],
    drills: [drilled],
    gaps: ["earthquake plan", "data-loss plan"],
    cited: ["da-t-84-2019", "archives-law-2020 19"],
  },
  {
    id: "the same archives under the regulations",
    source: REGULATIONS,
    asOf: "2024-03-01",
    plans: [five],
    drills: [drilled],
    gaps: ["earthquake plan", "data-loss plan"],
    cited: ["da-t-84-2019", "archives-law-2020 19", "implementation-regulations-2024 22"],
  },
  {
    id: "before the law of 2020 only the standard speaks",
    source: "DA/T 84-2019（2020年5月1日起实施）",
    asOf: "2020-12-31",
    plans: [{ ...five, adoptedOn: "2020-01-01" }],
    drills: [],
    gaps: ["earthquake plan", "data-loss plan"],
    cited: ["da-t-84-2019"],
  },
  {
    id: "a year after the last drill, another is missing",
    source: "每年一次的通行做法",
    asOf: "2024-03-15",
    plans: [
      {
        emergencies: ["fire", "flood", "earthquake", "theft", "leak", "data-loss", "network"],
        adoptedOn: "2022-09-01",
      },
    ],
    drills: [
      { emergencies: ["fire"], on: "2023-03-15" },
      { emergencies: ["flood", "earthquake", "theft", "leak", "data-loss", "network"], on: "2023-03-16" },
    ],
    gaps: ["fire drill"],
    cited: [],
  },
  {
    id: "a plan that was withdrawn is missing from that day on",
    source: REGULATIONS,
    asOf: "2024-06-01",
    plans: [
      { ...five, withdrawnOn: "2024-06-01" },
      { emergencies: ["earthquake", "data-loss"], adoptedOn: "2024-05-01" },
    ],
    drills: [],
    gaps: ["fire plan", "flood plan", "theft plan", "leak plan", "network plan"],
    cited: ["da-t-84-2019", "archives-law-2020 19", "implementation-regulations-2024 22"],
  },
];
