import { ruleTable } from "../../foundation/law/index.js";
import type { Procedure } from "../../foundation/procedures/index.js";

/** How an entry moves: it is put right by its owner and closed out by somebody else (逐一销号), or sent back. */
export const RECTIFICATION_PROCEDURE: Procedure = ruleTable({
  id: "rectification",
  initial: "open",
  states: [
    { code: "open", title: { "zh-CN": "待整改", en: "open" } },
    { code: "rectified", title: { "zh-CN": "已整改待核", en: "put right, to be verified" } },
    { code: "closed", title: { "zh-CN": "已销号", en: "closed out" } },
  ],
  roles: [
    { code: "owner", title: { "zh-CN": "责任单位", en: "owner" } },
    { code: "verifier", title: { "zh-CN": "销号核查人", en: "verifier" } },
  ],
  evidence: [
    { code: "measures", title: { "zh-CN": "整改措施", en: "measures taken" } },
    { code: "proof", title: { "zh-CN": "佐证材料", en: "proof" } },
    { code: "opinion", title: { "zh-CN": "核查意见", en: "opinion of the verifier" } },
  ],
  moves: [
    { from: "open", to: "rectified", by: ["owner"], needs: ["measures", "proof"], person: "any" },
    { from: "rectified", to: "closed", by: ["verifier"], needs: ["opinion"], person: "other-than-before" },
    { from: "rectified", to: "open", by: ["verifier"], needs: ["opinion"], person: "other-than-before" },
    { from: "closed", to: "open", by: ["verifier"], needs: ["opinion"], person: "any" },
  ],
});
