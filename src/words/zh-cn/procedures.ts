import type { FindingWords } from "../../foundation/findings/index.js";
import type { ProcedureFindings, ProcedureTerm } from "../../foundation/procedures/index.js";

/** Chinese words of the findings about steps. */
export const procedureFindings: FindingWords<ProcedureFindings> = {
  "move-unknown": {
    name: "办理环节不符",
    says: ({ from, to }) => `不能由“${named(from)}”转为“${named(to)}”。`,
    cure: ({ possible }) => (possible.length === 0 ? "该环节已是终点。" : `当前可转为：${list(possible)}。`),
  },
  "role-not-entitled": {
    name: "办理人无权限",
    says: ({ role }) => `“${named(role)}”无权办理此步。`,
    cure: ({ entitled }) => `请由${list(entitled)}办理。`,
  },
  "evidence-missing": {
    name: "办理依据缺少",
    says: ({ missing }) => `缺少依据：${list(missing)}。`,
    cure: () => "补齐依据后再办理。",
  },
  "step-out-of-order": {
    name: "办理日期先后颠倒",
    says: ({ on, after }) => `办理日期${on}早于上一步的日期${after}。`,
    cure: () => "核对两步的日期。",
  },
  "person-missing": {
    name: "办理人缺少",
    says: () => "未写明由谁办理。",
    cure: () => "写明办理人后再办理。",
  },
  "same-person": {
    name: "前后环节同一人办理",
    says: ({ person }) => `前面的环节也由“${person}”办理。`,
    cure: () => "此步须由另一人办理。",
  },
  "decision-id-reused": {
    name: "决定编号重复使用",
    says: ({ decisionId }) => `决定编号“${decisionId}”已用于另一项决定。`,
    cure: () => "为这项决定另编一号。",
  },
};

function named({ title }: ProcedureTerm): string {
  return title["zh-CN"];
}

function list(terms: readonly ProcedureTerm[]): string {
  return terms.map(named).join("、");
}
