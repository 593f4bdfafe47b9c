import type { Title } from "../../foundation/findings/index.js";

/** The headings of the columns that {@link findingsTable} adds; a table that comes back with them is read without them. */
export const FINDINGS_HEADINGS: readonly [severity: Title, says: Title, cure: Title] = Object.freeze([
  Object.freeze({ "zh-CN": "严重程度", en: "Severity" }),
  Object.freeze({ "zh-CN": "问题", en: "Findings" }),
  Object.freeze({ "zh-CN": "处理办法", en: "What to do" }),
]);
