import { BOUND_WORDS, type CountBound } from "../../foundation/quantities/index.js";

/** A word beside a number, and what it makes of it: a bound, nothing (`exact`), or a number that is only said to be more than there is. */
export interface WordBeside {
  readonly word: string;
  readonly says: CountBound | "less";
}

/** Words that end like one that bounds a count, and bound none: 预约100人次, 附近3个单位. */
const OTHER_WORDS = [
  "预约",
  "节约",
  "签约",
  "制约",
  "合约",
  "契约",
  "公约",
  "条约",
  "违约",
  "续约",
  "履约",
  "最近",
  "附近",
  "邻近",
  "新近",
];
/** Of 不足100件 nobody can say how many there are. */
const LESS_BEFORE = [
  "不足",
  "不到",
  "不满",
  "不超过",
  "不超",
  "未满",
  "未超过",
  "未超",
  "没有超过",
  "未突破",
  "没有突破",
  "不多于",
  "不高于",
  "不大于",
  "少于",
  "低于",
  "小于",
  "最多",
  "至多",
];
const LESS_AFTER = ["以下", "以内", "之内"];

const BEFORE = longestFirst([
  ...boundsAt("before"),
  ...OTHER_WORDS.map((word): WordBeside => ({ word, says: "exact" })),
  ...LESS_BEFORE.map((word): WordBeside => ({ word, says: "less" })),
]);
const AT_END = longestFirst([...boundsAt("at-end"), ...LESS_AFTER.map((word): WordBeside => ({ word, says: "less" }))]);

/** The word that stands just before a place; one that bounds nothing is not part of the figure, and none here. */
export function wordBefore(text: string, at: number): WordBeside | undefined {
  const found = BEFORE.find(({ word }) => text.endsWith(word, at));
  return found?.says === "exact" ? undefined : found;
}

/** The word that stands just at a place, behind the unit. */
export function wordAfter(text: string, at: number): WordBeside | undefined {
  return AT_END.find(({ word }) => text.startsWith(word, at));
}

/** Where a word that stands between a number and its unit ends, such as 余; the place itself where none stands. */
export function afterBoundWord(text: string, at: number): number {
  const found = BOUND_WORDS.find(({ word, place }) => place === "after-number" && text.startsWith(word, at));
  return found === undefined ? at : at + found.word.length;
}

function boundsAt(where: "before" | "at-end"): WordBeside[] {
  return BOUND_WORDS.filter(({ place }) => place === where).map(({ word, bound }) => ({ word, says: bound }));
}

function longestFirst(words: readonly WordBeside[]): readonly WordBeside[] {
  return [...words].sort((one, other) => other.word.length - one.word.length);
}
