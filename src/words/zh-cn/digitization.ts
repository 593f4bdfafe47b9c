import type { FindingWords } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { DigitizationFindings } from "../../practice/digitization/index.js";

/** Chinese words of the findings about a working ledger. */
export const digitizationFindings: FindingWords<DigitizationFindings> = {
  "batch-extent-differs": {
    name: "批次数量与目录不符",
    says: ({ batch, stated, catalogued }) =>
      `批次${batch}台账记${amount(stated)}，目录合计${amount(catalogued)}，数量不符。`,
    cure: () => "逐项核对该批次的目录与台账，改正有误的一方。",
  },
  "batch-not-in-ledger": {
    name: "批次未登记台账",
    says: ({ batch, catalogued }) => `目录中有批次${batch}（${amount(catalogued)}），加工台账未登记。`,
    cure: () => "在加工台账中补登该批次，或改正目录中的批次号。",
  },
  "batch-number-missing": {
    name: "台账缺少批次号",
    says: ({ stated }) => `加工台账有一行没有批次号（${amount(stated)}）。`,
    cure: () => "补填批次号，否则无法与目录核对。",
  },
  "batch-repeated": {
    name: "批次重复登记",
    says: ({ batch }) => `加工台账中批次${batch}重复登记。`,
    cure: () => "合并为一条，或重新编号。",
  },
};

function amount({ volumes, items, pages }: Extent): string {
  return `${volumes}卷、${items}件、${pages}页`;
}
