import type { CivilDay } from "../../../foundation/dates/index.js";
import {
  RECTIFICATION_SOURCES,
  type RectificationEntry,
  type RectificationSource,
} from "../../../practice/rectification/index.js";
import { choiceColumn } from "../choice-column.js";
import { recordedDay } from "../field-readings.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { text } from "./catalogue-columns.js";

/** What a row of a {@link rectificationList} can say. */
export interface RectificationValues
  extends Omit<
    RectificationEntry,
    "id" | "foundOn" | "due" | "measures" | "rectifiedOn" | "evidence" | "closedOn" | "reopenings"
  > {
  /** The day it was found. */
  readonly foundOn: CivilDay;
  /** The last day by which it has to be done. */
  readonly due: CivilDay;
  /** What is done about it (整改措施). */
  readonly measures: string;
  /** The day its owner had put it right. */
  readonly rectifiedOn: CivilDay;
  /** What shows that it was put right (佐证材料). */
  readonly evidence: string;
  /** The day it was closed out (销号). */
  readonly closedOn: CivilDay;
}

/** Ledger of what is to be put right (问题台账), one entry in a row, in the form that counties use. */
export const rectificationList: ListDefinition<RectificationEntry, RectificationValues> = listDefinition({
  id: "rectification",
  title: { "zh-CN": "问题台账", en: "Rectification ledger" },
  columns: {
    no: text("序号", "No.", ["编号", "问题编号"], { width: 6, column: "required", blank: "error" }),
    source: choiceColumn<RectificationSource>(
      text("问题来源", "Source", ["来源"], { width: 12 }),
      RECTIFICATION_SOURCES,
      "kept",
    ),
    problem: text("存在问题", "Problem", ["问题", "问题描述", "具体问题"], {
      width: 50,
      column: "required",
      blank: "error",
    }),
    owner: text("责任单位", "Owner", ["责任科室", "责任人", "责任部门"], {
      width: 16,
      column: "required",
      blank: "error",
    }),
    foundOn: { ...text("发现日期", "Found on", ["发现时间"], { width: 12 }), read: recordedDay },
    due: { ...text("整改期限", "Due", ["整改时限", "完成时限"], { width: 12 }), read: recordedDay },
    measures: text("整改措施", "Measures", ["措施", "整改情况"], { width: 40 }),
    rectifiedOn: { ...text("整改完成日期", "Put right on", ["整改完成时间"], { width: 12 }), read: recordedDay },
    evidence: text("佐证材料", "Evidence", ["佐证", "证明材料"], { width: 30 }),
    closedOn: { ...text("销号日期", "Closed on", ["销号时间"], { width: 12 }), read: recordedDay },
    closedBy: text("销号人", "Closed by", ["核销人"], { width: 10 }),
  },
  values: (entry) => entry,
  noun: ({ no = "", source = "", problem = "", owner = "", ...values }) => ({ no, source, problem, owner, ...values }),
});
