import type { CivilDay } from "lantai/dates";
import type { OwnerStanding, RectificationEntry } from "lantai/rectification";

/** A ledger on a day. */
export interface LedgerCase {
  /** The case. */
  readonly name: string;
  /** The ledger. */
  readonly entries: readonly RectificationEntry[];
  /** The day. */
  readonly asOf: CivilDay;
  /** Closed, of how many, in percent with one decimal. */
  readonly closed: readonly [part: number, whole: number, percent: string | undefined];
  /** What is open: number, owner, last day, days late, what it waits for. */
  readonly open: readonly (readonly [string, string, CivilDay | undefined, number, string])[];
  /** Whose it is. */
  readonly owners: readonly OwnerStanding[];
  /** Where it is from. */
  readonly source: string;
}

const REPORT = "县档案馆2023年上半年工作进展情况报告：建立问题台账，挂图作战，逐一销号";
const entry = (no: string, more: Partial<RectificationEntry> = {}): RectificationEntry => ({
  no,
  source: "evaluation",
  problem: "应急预案不完善",
  owner: "保管利用股",
  due: "2023-05-31",
  ...more,
});

export const LEDGER_CASES: readonly LedgerCase[] = [
  {
    name: "ten entries, eight closed out: 80 %, and two are listed with owner and last day",
    entries: [
      ...["1", "2", "3", "4", "5", "6", "7", "8"].map((no) => entry(no, { closedOn: "2023-06-15" })),
      entry("9", { owner: "信息技术股", due: "2023-12-29" }),
      entry("10", { due: "2023-06-20" }),
    ],
    asOf: "2023-06-30",
    closed: [8, 10, "80.0"],
    open: [
      ["10", "保管利用股", "2023-06-20", 10, "rectification"],
      ["9", "信息技术股", "2023-12-29", 0, "rectification"],
    ],
    owners: [
      { owner: "保管利用股", open: 1, awaitingVerification: 0, overdue: 1, mostDaysLate: 10 },
      { owner: "信息技术股", open: 1, awaitingVerification: 0, overdue: 0, mostDaysLate: 0 },
    ],
    source: REPORT,
  },
  {
    name: "what was put right in time and waits to be verified is open and not late",
    entries: [entry("1", { rectifiedOn: "2023-05-31" }), entry("2", { rectifiedOn: "2023-06-02" })],
    asOf: "2023-06-30",
    closed: [0, 2, "0.0"],
    open: [
      ["2", "保管利用股", "2023-05-31", 2, "verification"],
      ["1", "保管利用股", "2023-05-31", 0, "verification"],
    ],
    owners: [{ owner: "保管利用股", open: 2, awaitingVerification: 2, overdue: 1, mostDaysLate: 2 }],
    source: "county practice: an entry is closed out by somebody else than its owner",
  },
  {
    name: "an entry that was opened again is open, and late since its last day",
    entries: [entry("1", { reopenings: [{ closedOn: "2023-05-20", reopenedOn: "2023-06-05" }] })],
    asOf: "2023-06-30",
    closed: [0, 1, "0.0"],
    open: [["1", "保管利用股", "2023-05-31", 30, "rectification"]],
    owners: [{ owner: "保管利用股", open: 1, awaitingVerification: 0, overdue: 1, mostDaysLate: 30 }],
    source: "county practice: a closing that does not hold is taken back",
  },
  {
    name: "while it was closed it was not open",
    entries: [entry("1", { reopenings: [{ closedOn: "2023-05-20", reopenedOn: "2023-06-05" }] })],
    asOf: "2023-06-04",
    closed: [1, 1, "100.0"],
    open: [],
    owners: [],
    source: "county practice: a closing that does not hold is taken back",
  },
  {
    name: "what is found later is not yet in the ledger, and nothing of nothing is no rate",
    entries: [entry("1", { foundOn: "2023-07-01" })],
    asOf: "2023-06-30",
    closed: [0, 0, undefined],
    open: [],
    owners: [],
    source: "the day of the report is a day of the past",
  },
];
