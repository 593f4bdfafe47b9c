import type { FindingWords } from "../../foundation/findings/index.js";
import type { CatalogueFindings } from "../../holdings/catalogue/index.js";

/** What the findings about catalogue entries say in Chinese. */
export const catalogueFindings: FindingWords<CatalogueFindings> = {
  "retention-period-unknown": {
    says: ({ text }) => `保管期限“${text}”无法识别。`,
    cure: () => "请对照保管期限表改正，如“永久”“30年”“10年”，旧档案为“长期”“短期”。",
  },
  "retention-period-ambiguous": {
    says: ({ text }) =>
      `保管期限“${text}”含义不明：${text.includes("定") ? "未写明年限" : "可能是“短期”，也可能是“定期”而漏了年限"}。`,
    cure: () => "请核对原件：定期的补写年限，如“定期30年”；确为2006年以前划定的短期，请写“短期”。",
  },
};
