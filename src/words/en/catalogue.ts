import type { FindingWords } from "../../foundation/findings/index.js";
import type { CatalogueFindings } from "../../holdings/catalogue/index.js";

/** What the findings about catalogue entries say in English. */
export const catalogueFindings: FindingWords<CatalogueFindings> = {
  "retention-period-unknown": {
    says: ({ text }) => `"${text}" is no retention period.`,
    cure: () => "Correct it after the retention schedule: 永久, 30年 or 10年, and for old records 长期 or 短期.",
  },
  "retention-period-ambiguous": {
    says: ({ text }) =>
      `The retention period "${text}" can be read in more than one way: a fixed term without its years, or 短期.`,
    cure: () =>
      "Look at the record: write the years of a fixed term, such as 定期30年, or 短期 where it was set before 2006.",
  },
};
