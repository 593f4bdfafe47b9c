import type { CivilDay } from "../../../foundation/dates/index.js";
import { formatVagueCount, parseVagueCount, type VagueCount } from "../../../foundation/quantities/index.js";
import { parseChineseNumeral } from "../../../foundation/text/index.js";
import { ACTIVITY_KINDS, type Activity, type ActivityKind } from "../../../practice/activities/index.js";
import { choiceColumn } from "../choice-column.js";
import { recordedCount, recordedDay } from "../field-readings.js";
import { type FieldReading, type ListDefinition, listDefinition } from "../list-definition.js";
import { text } from "./catalogue-columns.js";

/** What a row of an {@link activityList} can say. */
export interface ActivityValues {
  /** Its kind. */
  readonly kind: ActivityKind;
  /** What it was. */
  readonly title: string;
  /** The day it was held or began. */
  readonly on: CivilDay;
  /** The units that are named. */
  readonly units: readonly string[];
  /** How many units altogether, where not all are named. */
  readonly unitCount: VagueCount;
  /** How many people. */
  readonly people: VagueCount;
  /** Display boards. */
  readonly boards: number;
  /** Display cases. */
  readonly cases: number;
  /** What was advised or taught. */
  readonly topics: readonly string[];
}

/**
 * Register of activities (活动台账), one activity in a row; `100余人` is read as at least 100, and of `县民政局等16个单位` the name and the number, which
 * a column of its own may say instead. A row without a day describes no activity, since it lies in no span; its finding says so.
 */
export const activityList: ListDefinition<Activity, ActivityValues> = listDefinition({
  id: "activities",
  title: { "zh-CN": "活动台账", en: "Register of activities" },
  columns: {
    kind: choiceColumn<ActivityKind>(
      text("活动类别", "Kind", ["类别", "类型"], { width: 14, column: "required", blank: "error" }),
      ACTIVITY_KINDS,
      "kept",
    ),
    title: text("活动名称", "Activity", ["名称", "活动内容"], { width: 40, column: "required", blank: "error" }),
    on: {
      ...text("日期", "Day", ["举办日期", "时间", "举办时间"], { width: 12, column: "required", blank: "error" }),
      read: recordedDay,
    },
    units: { ...text("单位", "Units", ["走访单位", "参加单位"], { width: 40 }), read: readNames, write: writtenNames },
    unitCount: {
      ...text("单位数", "Unit count", ["单位个数"], { width: 8 }),
      read: readVagueCount,
      write: writtenCount,
    },
    people: {
      ...text("人数", "People", ["参加人数", "参观人数"], { width: 10 }),
      read: readVagueCount,
      write: writtenCount,
    },
    boards: { ...text("展板数", "Boards", ["展板"], { width: 8 }), read: recordedCount },
    cases: { ...text("展柜数", "Cases", ["展柜"], { width: 8 }), read: recordedCount },
    topics: {
      ...text("指导或培训内容", "Topics", ["指导内容", "培训内容"], { width: 40 }),
      read: readNames,
      write: writtenNames,
    },
  },
  values: (activity) => activity,
  noun: ({ kind = "", title = "", on, units, ...values }) =>
    on === undefined ? undefined : { kind, title, on, ...(units === undefined ? {} : toldUnits(units)), ...values },
});

/** What the last name may end in that is none: how many there are, or that there are more. */
function toldUnits(names: readonly string[]): Pick<Activity, "units" | "unitCount"> {
  const last = names.at(-1)!;
  const at = last.lastIndexOf("等");
  const rest = last
    .slice(at + 1)
    .replace(BEFORE_COUNT, "")
    .replace(BEHIND_COUNT, "");
  const isName = at < 1 || !(rest === "" || UNITS.test(rest));
  const units = (isName ? names : [...names.slice(0, -1), last.slice(0, at)]).flatMap(apart);
  if (isName) return { units };
  const { count, unit } = parseVagueCount(rest.replace(NUMERAL, inDigits));
  const isCounted = count !== undefined && /^[个家所]/.test(unit);
  return { units, unitCount: isCounted ? count : { count: units.length, bound: "at-least" } };
}

/** 等（共16个单位）。 */
const BEFORE_COUNT = /^[（(]?(?:共[计有]?|合计)?/;
const BEHIND_COUNT = /[）)]?[。.]?$/;
const UNITS = /(?:[个家]|单位|部门|机关)$|^[\d一二三四五六七八九十百余多]{1,9}[个家所](?:乡镇|街道|企业|学校)$/;
/** Names of one list begin alike: 县民政局和县司法局 are two, 县发展和改革局 is one. */
const AND = /以及|[和及与]/g;
/** A name that is whole by its end: 县 民 政 局 is one printed wide, and 县委 of 县委和县政府办公室 may be only its beginning. */
const WHOLE = /^\p{Script=Han}{2,30}(?:[局委办镇乡馆院部]|街道|公司|中心|学校|办公室)$/u;

/** An office that a unit may have inside: 老龄办 behind 县民政局 may be its own, 县老龄办 is named as one beside it. */
const OFFICE = /办(?:公室)?$/;

/** Whether a name behind another may be that of a part of it. */
function isOfficeOf(unit: string, name: string): boolean {
  return OFFICE.test(name) && !OFFICE.test(unit) && name.charAt(0) !== unit.charAt(0);
}

/** The names in a stretch that no mark parts: by spaces or by 和, where each is whole by itself. */
function apart(stretch: string): string[] {
  const spaced = stretch.split(/\s+/);
  const isWhole = (name: string, at: number) => WHOLE.test(name) && !isOfficeOf(spaced[at - 1] ?? name, name);
  const names = spaced.every(isWhole) ? spaced : [stretch];
  return names.flatMap((name) => {
    const parts: string[] = [];
    let start = 0;
    for (const { 0: and, index } of name.matchAll(AND)) {
      const [part, rest] = [name.slice(start, index), name.slice(index + and.length)];
      if (rest.charAt(0) !== name.charAt(0) || !WHOLE.test(part) || !WHOLE.test(rest)) continue;
      parts.push(part);
      start = index + and.length;
    }
    return [...parts, name.slice(start)];
  });
}

const NUMERAL = /^[一二三四五六七八九十百]{1,7}/;

function inDigits(numeral: string): string {
  return String(parseChineseNumeral(numeral) ?? numeral);
}

function readVagueCount(recorded: string): FieldReading<VagueCount> {
  const { count, findings } = parseVagueCount(recorded);
  return count === undefined ? { findings } : { value: count, findings };
}

function writtenCount(count: VagueCount): string {
  return formatVagueCount(count, "zh-CN");
}

function readNames(recorded: string): FieldReading<readonly string[]> {
  const names = recorded.split(/[、，,；;\r\n]/).map((name) => name.trim());
  const value = names.filter((name) => name !== "");
  return value.length === 0 ? { findings: [] } : { value, findings: [] };
}

function writtenNames(names: readonly string[]): string {
  return names.join("、");
}
