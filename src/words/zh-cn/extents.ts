import type { FindingWords } from "../../foundation/findings/index.js";
import type { CountedMeasure, ExtentFindings, TotalScope } from "../../holdings/extents/index.js";

/** What the findings about page intervals and totals say in Chinese. */
export const extentFindings: FindingWords<ExtentFindings> = {
  "page-numbers-unreadable": {
    name: "页号无法识别",
    says: ({ text }) => `页号“${text}”无法识别。`,
    cure: () => "请对照原件改正，写起始页号，或写起止页号，如“9-14”。",
  },
  "page-interval-unknown": {
    name: "件的起止页不明",
    says: ({ lacking, first }) =>
      `${first === undefined ? "" : `起始页号为${first}的件，`}${LACKING[lacking]}未著录或无效，无法确定该件在卷内的起止页。`,
    cure: ({ lacking, practice }) =>
      practice === undefined
        ? `请清点原件，补录${LACKING[lacking]}。`
        : `请指明目录只著录起始页号，按此读取；不是只著录起始页号的，清点原件，补录${LACKING[lacking]}。`,
  },
  "page-interval-reversed": {
    name: "起止页号颠倒",
    says: ({ first, last }) => `起止页号颠倒，已按第${first}页至第${last}页计。`,
    cure: () => "请核对后改正起止页号的先后。",
  },
  "page-interval-contradicted": {
    name: "起止页著录不一",
    says: ({ first, last, field, recorded }) =>
      `该件按${pagesOf(first, last)}计，而著录的${LACKING[field]}为“${recorded}”，两者不符。`,
    cure: () => "请对照原件核对，改正有误的一项。",
  },
  "page-start-not-after": {
    name: "起始页号未递增",
    says: ({ first, next }) => `该件起始页号为${first}，下一件为${next}，没有递增，无法确定该件的止页。`,
    cure: () => "请对照原件核对两件的起始页号和排列顺序。",
  },
  "page-intervals-overlap": {
    name: "件间页号重叠",
    says: ({ first, last }) => `${pagesOf(first, last)}与前面的件重叠。`,
    cure: () => "请对照原件核对起止页号；两件确实同在一页的，在备注中说明。",
  },
  "page-interval-gap": {
    name: "卷内页无归属",
    says: ({ first, last }) => `卷内${pagesOf(first, last)}不属于任何一件。`,
    cure: () => "请对照原件核对：漏著录的件补录，页号有误的改正。",
  },
  "page-interval-beyond-volume": {
    name: "页号超出全卷",
    says: ({ last, volumePages }) => `该件止于第${last}页，而全卷只有${volumePages}页。`,
    cure: () => "请清点全卷页数，改正该件的页号或案卷的页数。",
  },
  "total-differs": {
    name: "登记与合计不符",
    says: ({ scope, code, measure, declared, computed, difference }) =>
      `${scopeName(scope, code)}登记为${declared}${UNITS[measure]}，逐条合计为${computed}${UNITS[measure]}，${difference < 0 ? "少" : "多"}${Math.abs(difference)}${UNITS[measure]}。`,
    cure: () => "请核对目录是否漏录或重录，再改正登记的数量。",
  },
  "total-uncertain": {
    name: "页数合计待核",
    says: ({ scope, code, declared, atLeast, withoutPageCount }) =>
      `${scopeName(scope, code)}登记为${declared}页，已著录页数的合计${atLeast}页，另有${withoutPageCount}条未著录页数，无法核对。`,
    cure: () => "请补录页数后再核对。",
  },
  "total-without-records": {
    name: "登记数量无条目",
    says: ({ scope, code }) => `${scopeName(scope, code)}登记了数量，但目录中没有它的条目。`,
    cure: () => "请核对编号是否一致；目录漏录的，补录后再核对。",
  },
  "total-not-whole": {
    name: "登记数量非整数",
    says: ({ measure }) => `登记的${NAMES[measure]}不是整数。`,
    cure: ({ measure }) => `请改为整数的${NAMES[measure]}。`,
  },
};

const LACKING = {
  itemNo: "件号",
  pageNumbers: "页号",
  lastPage: "止页号",
  pageCount: "页数",
  volumePages: "案卷页数",
} as const;
const UNITS: Readonly<Record<CountedMeasure, string>> = { volumes: "卷", items: "件", pages: "页" };
const NAMES: Readonly<Record<CountedMeasure, string>> = { volumes: "卷数", items: "件数", pages: "页数" };

function pagesOf(first: number, last: number): string {
  return first === last ? `第${first}页` : `第${first}页至第${last}页`;
}

function scopeName(scope: TotalScope, code: string): string {
  if (scope === "list") return `目录“${code}”`;
  return scope === "volume" ? `案卷“${code}”` : `全宗“${code}”`;
}
