import type { Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";

/** What a figure counts in: its code and its words, in the form that a half-year report prints. */
export interface ActivityUnit {
  /** Its code. */
  readonly code: string;
  /** Its words, as they stand after a number. */
  readonly title: Title;
  /** Its English words after the number 1. */
  readonly singular?: string;
}

/** What can be counted of an activity, beside the activity itself. */
export const ACTIVITY_MEASURES = Object.freeze(["units", "people", "boards", "cases", "topics"] as const);

/** One of {@link ACTIVITY_MEASURES}. */
export type ActivityMeasure = (typeof ACTIVITY_MEASURES)[number];

/** The words of {@link ACTIVITY_MEASURES} and what each is counted in. */
export const ACTIVITY_MEASURE_UNITS: Readonly<Record<ActivityMeasure, ActivityUnit>> = ruleTable({
  units: { code: "units", title: { "zh-CN": "个单位", en: "units" }, singular: "unit" },
  people: { code: "people", title: { "zh-CN": "人", en: "people" }, singular: "person" },
  boards: { code: "boards", title: { "zh-CN": "块", en: "boards" }, singular: "board" },
  cases: { code: "cases", title: { "zh-CN": "个", en: "cases" }, singular: "case" },
  topics: { code: "topics", title: { "zh-CN": "项", en: "topics" }, singular: "topic" },
});

/** The kinds of {@link ACTIVITY_KINDS}. */
export type KnownActivityKind = "guidance" | "training" | "exhibition" | "group-visit";

/** The kind of an activity: a {@link KnownActivityKind} or a county's own code. */
export type ActivityKind = KnownActivityKind | (string & {});

/** A measure by which a kind of activity is reported. */
export interface KindMeasure {
  /** What is measured. */
  readonly measure: ActivityMeasure;
  /** The name of its figure. */
  readonly title: Title;
}

/** One kind of activity. */
export interface ActivityKindRow {
  /** Its code. */
  readonly code: ActivityKind;
  /** Its name. */
  readonly title: Title;
  /** What the activities themselves are counted in. */
  readonly unit: ActivityUnit;
  /** What a report of such an activity is expected to say: the name of each figure in the order in which it is told. */
  readonly measures: readonly KindMeasure[];
}

/** The kinds of activities that counties report, and what each is measured by. A county adds rows of its own. */
export const ACTIVITY_KINDS: readonly ActivityKindRow[] = ruleTable([
  {
    code: "guidance",
    title: { "zh-CN": "走访检查指导", en: "guidance visits" },
    unit: { code: "visits", title: { "zh-CN": "次", en: "visits" }, singular: "visit" },
    measures: [
      { measure: "units", title: { "zh-CN": "走访检查指导", en: "units visited for guidance" } },
      { measure: "topics", title: { "zh-CN": "指导事项", en: "matters advised on" } },
    ],
  },
  {
    code: "training",
    title: { "zh-CN": "档案业务培训", en: "training" },
    unit: { code: "courses", title: { "zh-CN": "期", en: "courses" }, singular: "course" },
    measures: [
      { measure: "people", title: { "zh-CN": "参加档案业务培训", en: "people trained" } },
      { measure: "topics", title: { "zh-CN": "培训内容", en: "topics taught" } },
    ],
  },
  {
    code: "exhibition",
    title: { "zh-CN": "主题展览", en: "exhibitions" },
    unit: { code: "exhibitions", title: { "zh-CN": "个", en: "exhibitions" }, singular: "exhibition" },
    measures: [
      { measure: "boards", title: { "zh-CN": "展出展板", en: "display boards" } },
      { measure: "cases", title: { "zh-CN": "实物档案展柜", en: "display cases" } },
    ],
  },
  {
    code: "group-visit",
    title: { "zh-CN": "接待参观团队", en: "groups received" },
    unit: { code: "groups", title: { "zh-CN": "批", en: "groups" }, singular: "group" },
    measures: [{ measure: "people", title: { "zh-CN": "接待参观", en: "visitors in groups" } }],
  },
]);
