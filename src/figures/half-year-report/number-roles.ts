import { ruleTable } from "../../foundation/law/index.js";

/** What part a number of the data plays in its figure: of a share its part or its whole, of a plan what is done or planned. */
export type StatementRole = "part" | "whole" | "done" | "planned";

/** What a text says of a number: what is reached, all there is or ought to be, that of which something is a share, what is planned, or what is still ahead. */
export type TextRole = "reached" | "all" | "due" | "share-of" | "planned" | "ahead";

interface RoleWords {
  readonly role: TextRole;
  /** The words before the number in its clause; the last of them counts, of two that end alike the longer. */
  readonly words: readonly string[];
}

/** The words that say what a number is: of 已完成600卷 the plan is no witness, and of 共3项 not the part that is closed. */
const ROLE_WORDS: readonly RoleWords[] = ruleTable([
  { role: "reached", words: ["完成", "已有", "已销号", "已挂接", "已收", "已整改", "已开放", "一次通过"] },
  { role: "reached", words: ["按计划完成", "照计划完成", "超计划完成"] },
  { role: "due", words: ["应有", "应收", "应移交", "应完成"] },
  { role: "share-of", words: ["占"] },
  { role: "planned", words: ["计划", "计划完成", "任务", "目标", "约定"] },
  { role: "ahead", words: ["再完成", "拟完成", "将完成", "预计完成", "力争完成", "确保完成", "争取完成"] },
  { role: "ahead", words: ["未", "未完成", "未能完成", "没有完成", "尚缺", "尚差", "还差", "剩余"] },
]);

/** These say it only just before the number: of 共完成 the second word counts. */
const ALL_BEFORE = ["共", "共有", "共计"] as const;
const PLANNED_AFTER = /^的?(?:计划|任务|目标)/;

const BARRED: Readonly<Record<TextRole, readonly (StatementRole | undefined)[]>> = Object.freeze({
  reached: ["whole", "planned"],
  all: ["part"],
  due: ["part", "done"],
  "share-of": ["part", "done", undefined],
  planned: ["part", "whole", "done"],
  ahead: ["part", "whole", "done", "planned"],
});

/** Whether a text, by the words around a number in its clause, speaks of another number than one that plays a role. */
export function isBarred(role: StatementRole | undefined, said: TextRole | undefined): boolean {
  return said !== undefined && BARRED[said].includes(role);
}

/** What a text says of a number, by the words before and after it in its clause; undefined where it says nothing. */
export function roleOf(before: string, after: string): TextRole | undefined {
  if (PLANNED_AFTER.test(after)) return "planned";
  if (after.startsWith("中的") || ALL_BEFORE.some((word) => before.endsWith(word))) return "all";
  return lastRole(before) ?? (after.startsWith("中") ? "all" : undefined);
}

function lastRole(before: string): TextRole | undefined {
  let last: { readonly role: TextRole; readonly end: number; readonly length: number } | undefined;
  for (const { role, words } of ROLE_WORDS) {
    for (const word of words) {
      const at = before.lastIndexOf(word);
      const end = at + word.length;
      const isLater = last === undefined || end > last.end || (end === last.end && word.length > last.length);
      if (at >= 0 && isLater) last = { role, end, length: word.length };
    }
  }
  return last?.role;
}

const LAST_YEAR = ["去年", "上年", "前年", "上一年"] as const;
/** What began last year and goes on, and what has come to something since. */
const GOES_ON = /启动|开工|开始|以来|起|[^达]到|至/;
const COMPARED = /[比较]/;
const CHANGED_BY = /(?:增加|增长|提高|提升|上升|减少|下降|降低|缩短|多|少)了?$/;
const CHANGED_TO = /^[到至]|(?:增加|增长|提高|提升|上升|减少|下降|降低|缩短|增|升|减|降)了?[到至为]/;

/** Whether a number is said of last year, as in 由去年底的67.9%提高到80.50%: the data are of this one. */
export function isOfLastYear(before: string): boolean {
  const last = Math.max(...LAST_YEAR.map((word) => before.lastIndexOf(word)));
  return last >= 0 && !GOES_ON.test(before.slice(last));
}

/** Whether a number is what something has changed from, or by how much: 由62%提高到80%, 同比增加2098件. */
export function isOfChange(before: string, after: string): boolean {
  const from = before.lastIndexOf("由");
  if (from >= 0 && !CHANGED_TO.test(before.slice(from + 1)) && CHANGED_TO.test(after)) return true;
  return COMPARED.test(before) && CHANGED_BY.test(before);
}
