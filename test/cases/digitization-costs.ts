/** What a phase costs, from amounts as they are written. */
export interface CostCase {
  /** The case. */
  readonly name: string;
  /** The budget as written. */
  readonly budget?: string;
  /** What was spent, as written. */
  readonly spent?: string;
  /** Pages done. */
  readonly donePages: number;
  /** Pages planned. */
  readonly plannedPages: number;
  /** Yuan per page, fen to completion, fen short, fen left, what is missing. */
  readonly expected: {
    readonly perPage: string | undefined;
    readonly toCompletion: number | undefined;
    readonly short: number | undefined;
    readonly left: number | undefined;
    readonly missing: readonly string[];
  };
  /** Where it is from. */
  readonly source: string;
}

const nothing = { perPage: undefined, toCompletion: undefined, short: undefined, left: undefined };
const ARITHMETIC = "whole fen; what is asked for is rounded up";

export const COST_CASES: readonly CostCase[] = [
  {
    name: "a masked budget is no budget, and not zero",
    budget: "XX.XX万元",
    spent: "2.084075万元",
    donePages: 59_545,
    plannedPages: 70_000,
    expected: { perPage: "0.35", toCompletion: 365_925, short: undefined, left: undefined, missing: ["budget"] },
    source: "县档案馆2023年上半年工作进展情况报告：积极争取县财政资金XX.XX万元",
  },
  {
    name: "a masked amount spent gives no price",
    budget: "3万元",
    spent: "XX.XX万元",
    donePages: 59_545,
    plannedPages: 70_000,
    expected: { ...nothing, missing: ["spent"] },
    source: "县档案馆2023年上半年工作进展情况报告：积极争取县财政资金XX.XX万元",
  },
  {
    name: "before the first page there is no price",
    budget: "3万元",
    spent: "0元",
    donePages: 0,
    plannedPages: 70_000,
    expected: { ...nothing, missing: ["donePages"] },
    source: "0/0 is no rate",
  },
  {
    name: "nothing is known",
    donePages: 0,
    plannedPages: 0,
    expected: { ...nothing, missing: ["spent", "donePages", "budget"] },
    source: "nothing is made up",
  },
  {
    name: "a budget that suffices",
    budget: "3万元",
    spent: "20840.75元",
    donePages: 59_545,
    plannedPages: 70_000,
    expected: { perPage: "0.35", toCompletion: 365_925, short: 0, left: 550_000, missing: [] },
    source: ARITHMETIC,
  },
  {
    name: "a budget that is short",
    budget: "2.4万元",
    spent: "20840.75元",
    donePages: 59_545,
    plannedPages: 70_000,
    expected: { perPage: "0.35", toCompletion: 365_925, short: 50_000, left: 0, missing: [] },
    source: ARITHMETIC,
  },
  {
    name: "a third of a fen to go is a fen",
    budget: "1元",
    spent: "0.01元",
    donePages: 3,
    plannedPages: 4,
    expected: { perPage: "0.00", toCompletion: 1, short: 0, left: 98, missing: [] },
    source: ARITHMETIC,
  },
  {
    name: "more done than planned needs nothing more",
    budget: "1元",
    spent: "1元",
    donePages: 12,
    plannedPages: 10,
    expected: { perPage: "0.08", toCompletion: 0, short: 0, left: 0, missing: [] },
    source: ARITHMETIC,
  },
];
