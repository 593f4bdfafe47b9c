import { ruleTable } from "../../foundation/law/index.js";
import { requireText } from "../../foundation/text/index.js";

/** A unit as Chinese reports write it. */
export interface WrittenUnit {
  /** Its code: words that count the same have the same. */
  readonly code: string;
  /** As written after a number. */
  readonly text: string;
}

/** The units after which a number is a count. Chinese numerals count only before one of them, so that 一中 and 三合一 are names. */
export const WRITTEN_UNITS: readonly WrittenUnit[] = ruleTable([
  ...rows("volumes-and-items", "卷、件", "卷（件）", "卷(件)", "卷件"),
  ...rows("uses", "卷（件）次", "卷(件)次", "卷件次", "卷次", "件次"),
  ...rows("volumes", "卷"),
  ...rows("items", "件"),
  ...rows("pages", "页"),
  ...rows("sheets", "张"),
  ...rows("frames", "画幅", "幅"),
  ...rows("discs", "盘"),
  ...rows("groups", "组"),
  ...rows("records", "条"),
  ...rows("findings", "处问题", "处"),
  ...rows("ledger-entries", "项问题", "个问题", "项"),
  ...rows("kinds", "类", "种"),
  ...rows("units", "个单位", "家单位", "个部门", "家"),
  ...rows("fonds", "个全宗"),
  ...rows("years", "个年度"),
  ...rows("months", "个月"),
  ...rows("days", "天"),
  ...rows("hours", "小时"),
  ...rows("minutes", "分钟"),
  ...rows("person-times", "人次"),
  ...rows("people", "人", "名", "位"),
  ...rows("times", "场次", "批次", "场", "批", "次"),
  ...rows("phases", "期"),
  ...rows("things", "个", "块", "面", "台", "套"),
  ...rows("copies", "份", "部", "册"),
  ...rows("percentage-points", "个百分点"),
  ...rows("gigabytes", "GB"),
  ...rows("terabytes", "TB"),
  ...rows("metres", "米"),
  ...rows("square-metres", "平方米"),
  ...rows("yuan", "元"),
]);

const BY_FIRST_CHARACTER = byFirstCharacter();

/**
 * The unit that stands at a place of a text, the longest one: `个单位` before `个`.
 *
 * @param text - any text
 * @param at - the place, in UTF-16 code units
 * @returns the row, or undefined when no unit stands there
 * @example
 * ```ts
 * writtenUnitAt("16个单位", 2)?.code; // => "units"
 * writtenUnitAt("38个", 2)?.code; // => "things"
 * ```
 */
export function writtenUnitAt(text: string, at: number): WrittenUnit | undefined {
  requireText(text, "text");
  return BY_FIRST_CHARACTER.get(text.charAt(at))?.find((unit) => text.startsWith(unit.text, at));
}

function rows(code: string, ...texts: readonly string[]): WrittenUnit[] {
  return texts.map((text) => ({ code, text }));
}

function byFirstCharacter(): ReadonlyMap<string, readonly WrittenUnit[]> {
  const units = new Map<string, WrittenUnit[]>();
  const longestFirst = [...WRITTEN_UNITS].sort((one, other) => other.text.length - one.text.length);
  for (const unit of longestFirst) {
    const first = unit.text.charAt(0);
    units.set(first, [...(units.get(first) ?? []), unit]);
  }
  return units;
}
