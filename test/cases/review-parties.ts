import type { CivilDay } from "lantai/dates";
import type { ReviewParties, ReviewPartiesReason, ReviewSubject } from "lantai/open-appraisal";
import type { UnruledSuccession } from "lantai/units";

/** A record, a day, and who reviews it. */
export interface ReviewPartiesCase {
  /** The article it rests on. */
  readonly source: string;
  readonly title: string;
  readonly record: ReviewSubject;
  readonly asOf: CivilDay;
  readonly unruledSuccession?: UnruledSuccession;
  /** The parties, or what is missing. */
  readonly expected: ReviewParties | readonly string[];
  readonly reasons: readonly ReviewPartiesReason["code"][];
}

const LAW = "档案法（2020年修订）第三十条";
const REGULATIONS = "档案法实施条例第三十条第一款";
const BLOCK = "档案法实施条例第三十条第二款";
const UNSEEN = "2021年以前由谁审核：文本未收录";

/** The units of the cases: culture goes on, salt was abolished into trade, silk was abolished without a successor. */
export const EVENTS = [
  { kind: "abolished", on: "2019-03-01", units: ["salt"], successors: ["trade"] },
  { kind: "abolished", on: "2019-03-01", units: ["silk"], successors: [] },
] as const;

export const REVIEW_PARTIES: readonly ReviewPartiesCase[] = [
  {
    source: UNSEEN,
    title: "held, on the last day without a text",
    record: { unit: "culture" },
    asOf: "2020-12-31",
    expected: [],
    reasons: ["review-parties-unruled"],
  },
  {
    source: LAW,
    title: "held, its unit goes on",
    record: { unit: "culture" },
    asOf: "2021-01-01",
    expected: { arrangement: "joint", unit: "culture" },
    reasons: ["review-joint", "unit-answers-itself"],
  },
  {
    source: LAW,
    title: "its custody none of the known ones",
    record: { unit: "culture", custody: "school" as "unit" },
    asOf: "2023-06-30",
    expected: ["custody"],
    reasons: ["opening-custody-unknown"],
  },
  {
    source: LAW,
    title: "its custody left blank, which is held",
    record: { unit: "culture", custody: " " as "unit" },
    asOf: "2023-06-30",
    expected: { arrangement: "joint", unit: "culture" },
    reasons: ["review-joint", "unit-answers-itself"],
  },
  {
    source: LAW,
    title: "held, unit not recorded",
    record: {},
    asOf: "2023-06-30",
    expected: ["unit"],
    reasons: ["review-unit-missing"],
  },
  {
    source: LAW,
    title: "O-21 before the regulations: the law names only the forming or transferring unit",
    record: { unit: "salt" },
    asOf: "2024-02-29",
    expected: [],
    reasons: ["succession-unruled", "unit-succeeded"],
  },
  {
    source: LAW,
    title: "the same where the county reads the later text into it",
    record: { unit: "salt" },
    asOf: "2024-02-29",
    unruledSuccession: "as-ruled-later",
    expected: { arrangement: "joint", unit: "trade" },
    reasons: ["review-joint", "unit-succeeded"],
  },
  {
    source: REGULATIONS,
    title: "O-21: the unit was abolished and a successor exists",
    record: { unit: "salt" },
    asOf: "2024-03-01",
    expected: { arrangement: "joint", unit: "trade" },
    reasons: ["review-joint", "unit-succeeded"],
  },
  {
    source: REGULATIONS,
    title: "the unit was abolished and nobody continues its functions",
    record: { unit: "silk" },
    asOf: "2024-03-01",
    expected: { arrangement: "archives-alone" },
    reasons: ["review-by-archives-alone", "unit-without-successor"],
  },
  {
    source: UNSEEN,
    title: "kept by its unit, on the last day without a text",
    record: { unit: "culture", custody: "unit" },
    asOf: "2020-12-31",
    expected: [],
    reasons: ["review-parties-unruled"],
  },
  {
    source: LAW,
    title: "O-20: kept by its unit, which gives its opinion alone",
    record: { unit: "culture", custody: "unit" },
    asOf: "2024-02-29",
    expected: { arrangement: "unit-alone", unit: "culture", attached: ["opinion"] },
    reasons: ["review-by-unit"],
  },
  {
    source: BLOCK,
    title: "O-20 from the regulations on: the block has three parts",
    record: { custody: "unit" },
    asOf: "2024-03-01",
    expected: { arrangement: "unit-alone", attached: ["opinion", "disclosure", "secrecyChanges"] },
    reasons: ["review-by-unit"],
  },
];
