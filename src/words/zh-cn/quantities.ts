import type { FindingWords } from "../../foundation/findings/index.js";
import type { QuantityFindings } from "../../foundation/quantities/index.js";

/** What findings about amounts and counts say in Chinese. */
export const quantityFindings: FindingWords<QuantityFindings> = {
  "money-masked": {
    name: "金额已遮盖",
    says: ({ text }) => `金额“${text}”已作遮盖处理，无法计入。`,
    cure: () => "请查原合同或原报告，补填实际金额。",
  },
  "money-unit-missing": {
    name: "金额未注明单位",
    says: ({ text }) => `金额“${text}”未写明单位是“元”还是“万元”。`,
    cure: () => "请在数字后注明“元”或“万元”，或在表头写明单位。",
  },
  "money-unreadable": {
    name: "金额无法识别",
    says: ({ text }) => `“${text}”不是有效的金额。`,
    cure: () => "请按“1234.56元”或“12.34万元”的形式填写，最小到分。",
  },
  "count-unreadable": {
    name: "数量无法识别",
    says: ({ text }) => `“${text}”不是有效的数量。`,
    cure: () => "请填写阿拉伯数字，如“38个”；只知大概时写作“100余人”或“约100人”。",
  },
};
