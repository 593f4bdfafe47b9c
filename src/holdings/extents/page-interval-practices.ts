import type { Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";

/** The practices of {@link PAGE_INTERVAL_PRACTICES}. */
export type PageIntervalPractice = "page-counts" | "first-page" | "first-page-and-count" | "interval" | "page-per-item";

/** What an inner item list can record of an item's pages. */
export type PageIntervalField = "itemNo" | "pageNumbers" | "lastPage" | "pageCount";

/** One way in which inner item lists say where an item's pages are. */
export interface PageIntervalPracticeRow {
  /** Its code. */
  readonly code: PageIntervalPractice;
  /** Its name. */
  readonly title: Title;
  /** What it needs recorded of every item; the first is where findings about the pages are placed. */
  readonly needs: readonly [PageIntervalField, ...PageIntervalField[]];
}

/** The five ways in which county archives record the pages of an item inside a volume (卷内文件页号). No text seen orders any of them. */
export const PAGE_INTERVAL_PRACTICES: readonly PageIntervalPracticeRow[] = ruleTable([
  {
    code: "page-counts",
    title: { "zh-CN": "件号加页数", en: "page counts in the order of the items" },
    needs: ["pageCount"],
  },
  {
    code: "first-page",
    title: { "zh-CN": "起始页号", en: "first page" },
    needs: ["pageNumbers"],
  },
  {
    code: "first-page-and-count",
    title: { "zh-CN": "起始页号加页数", en: "first page and page count" },
    needs: ["pageNumbers", "pageCount"],
  },
  {
    code: "interval",
    title: { "zh-CN": "起止页号", en: "first and last page" },
    needs: ["pageNumbers"],
  },
  {
    code: "page-per-item",
    title: { "zh-CN": "一页一件，件号即页号", en: "one page per item" },
    needs: ["itemNo"],
  },
]);
