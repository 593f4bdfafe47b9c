import type { FindingWords } from "../../foundation/findings/index.js";
import type { RectificationFindings } from "../../practice/rectification/index.js";

/** Chinese words of the findings about a ledger. */
export const rectificationFindings: FindingWords<RectificationFindings> = {
  "ledger-due-missing": {
    name: "未定整改期限",
    says: ({ no }) => `台账第${no}号没有整改期限。`,
    cure: () => "补填整改期限，否则无法判断是否逾期。",
  },
  "ledger-closed-by-owner": {
    name: "责任人自行销号",
    says: ({ no, owner }) => `台账第${no}号由责任单位“${owner}”自行销号。`,
    cure: () => "由责任单位以外的人员复核后销号。",
  },
  "ledger-closer-missing": {
    name: "未记销号人",
    says: ({ no }) => `台账第${no}号已销号，但未记载由谁销号。`,
    cure: () => "补填销号人。",
  },
  "ledger-number-repeated": {
    name: "台账编号重复",
    says: ({ no }) => `台账编号${no}重复。`,
    cure: () => "核对是否重复登记，保留一条或重新编号。",
  },
};
