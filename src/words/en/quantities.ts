import type { FindingWords } from "../../foundation/findings/index.js";
import type { QuantityFindings } from "../../foundation/quantities/index.js";

/** What findings about amounts and counts say in English. */
export const quantityFindings: FindingWords<QuantityFindings> = {
  "money-masked": {
    name: "amount masked",
    says: ({ text }) => `The amount "${text}" is masked and cannot be counted.`,
    cure: () => "Look up the contract or the original report and enter the real amount.",
  },
  "money-unit-missing": {
    name: "amount without a unit",
    says: ({ text }) => `The amount "${text}" does not say whether it is in yuan (元) or in ten thousand yuan (万元).`,
    cure: () => "Write 元 or 万元 after the number, or name the unit in the heading of the column.",
  },
  "money-unreadable": {
    name: "amount unreadable",
    says: ({ text }) => `"${text}" is not an amount of money.`,
    cure: () => "Write it as 1234.56元 or 12.34万元, in whole fen.",
  },
  "count-unreadable": {
    name: "count unreadable",
    says: ({ text }) => `"${text}" is not a count.`,
    cure: () => "Write the number in digits, such as 38个; when it is only a bound, write 100余人 or 约100人.",
  },
};
