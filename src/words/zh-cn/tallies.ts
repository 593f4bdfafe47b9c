import type { TallyFindings } from "../../figures/tallies/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about stored tallies and snapshots say in Chinese. */
export const tallyFindings: FindingWords<TallyFindings> = {
  "snapshot-format-unknown": {
    name: "时点数格式无法识别",
    says: ({ format }) => (format === "" ? "时点数未注明格式，无法读取。" : `时点数的格式“${format}”无法识别。`),
    cure: () => "请确认取用的是否为时点数；如由较新版本生成，请先升级后再读取，或从目录重新统计。",
  },
  "snapshot-field-unreadable": {
    name: "时点数缺少要素",
    says: ({ field }) =>
      ({
        of: "时点数未注明是哪个馆的。",
        asOf: "时点数未注明统计日期，或者日期不存在。",
        parts: "时点数的汇总来源无法识别。",
      })[field],
    cure: () => "请从目录重新统计，不要手工修改已保存的时点数。",
  },
  "snapshot-digest-differs": {
    name: "时点数被改动",
    says: () => "时点数的数字与其摘要不符，保存以后有人改动过。",
    cure: () => "请取回原来保存的时点数；确需修正的，从目录重新统计，另存一份并说明修正了哪些数字。",
  },
  "snapshot-days-differ": {
    name: "时点不一致",
    says: ({ of, asOf, expected }) =>
      `“${of}”的时点数截至${asOf}，应截至${expected}；时点不一致的不能相加，也不能与汇总数核对。`,
    cure: ({ of, expected }) => `请“${of}”提供截至${expected}的时点数。`,
  },
  "snapshot-repeated": {
    name: "时点数重复",
    says: ({ of }) => `“${of}”的时点数不止一份（单列的，或者已计入汇总数的），只能计入一份。`,
    cure: () => "请核对后只保留一份，汇总数中已计入的不再另加。",
  },
  "snapshot-dimensions-differ": {
    name: "时点数维度不一致",
    says: ({ of, dimensions, expected }) =>
      `“${of}”按“${dimensions.join("、")}”统计，其他的按“${expected.join("、")}”统计，不能相加。`,
    cure: ({ of }) => `请“${of}”按相同的维度从目录重新统计。`,
  },
  "snapshot-part-restated": {
    name: "汇总后数据有修正",
    says: ({ of, asOf }) => `“${of}”截至${asOf}的数字在汇总以后修正过，汇总数已不相符。`,
    cure: () => "请用修正后的时点数重新汇总，并对照列出修正了哪些数字。",
  },
  "snapshot-part-missing": {
    name: "汇总来源不全",
    says: ({ of, from }) =>
      from === "sum" ? `“${of}”有时点数，汇总中没有计入。` : `汇总计入了“${of}”，手头没有它的时点数。`,
    cure: ({ of }) => `请核对“${of}”应否计入，补齐后重新汇总。`,
  },
  "tally-format-unknown": {
    name: "统计数据格式无法识别",
    says: ({ format }) => (format === "" ? "统计数据未注明格式，无法读取。" : `统计数据的格式“${format}”无法识别。`),
    cure: () => "请确认取用的是否为统计数据；如由较新版本生成，请先升级后再读取，或从目录重新统计。",
  },
  "tally-dimensions-unreadable": {
    name: "统计维度无法识别",
    says: () => "统计维度缺失、重名或不是文字，无法读取。",
    cure: () => "请从目录重新统计，不要手工修改已保存的统计数据。",
  },
  "tally-dimensions-differ": {
    name: "统计维度不一致",
    says: ({ dimensions, expected }) =>
      `统计数据按“${dimensions.join("、")}”统计，与所需的“${expected.join("、")}”不一致，不能合并。`,
    cure: () => "请按所需的维度从目录重新统计。",
  },
  "tally-cells-unreadable": {
    name: "统计数据无计数",
    says: () => "统计数据中没有计数内容。",
    cure: () => "请从目录重新统计，或取回保存完整的统计数据。",
  },
  "tally-cell-unreadable": {
    name: "统计分组无法识别",
    says: ({ cell, part }) =>
      part === "key" ? `第${cell}组计数的分类值与统计维度不一致。` : `第${cell}组计数的数量不是整数，或者为负数。`,
    cure: () => "请从目录重新统计，不要手工修改已保存的统计数据。",
  },
  "tally-cell-repeated": {
    name: "统计分组重复",
    says: ({ cell, key }) =>
      `第${cell}组计数的分类值（${key.map((value) => value || "未注明").join("、") || "不分类"}）与前面重复，无法判断应当相加还是取其一。`,
    cure: () => "请核对是否将两份统计拼在了一起；合并统计应按维度相加，不可直接拼接。",
  },
};
