import type { TallyFindings } from "../../figures/tallies/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about stored tallies say in Chinese. */
export const tallyFindings: FindingWords<TallyFindings> = {
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
    says: ({ cell, key }) => `第${cell}组计数的分类值（${key.join("、")}）与前面重复，无法判断应当相加还是取其一。`,
    cure: () => "请核对是否将两份统计拼在了一起；合并统计应按维度相加，不可直接拼接。",
  },
};
