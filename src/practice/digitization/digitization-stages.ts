import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { Move, Procedure } from "../../foundation/procedures/index.js";

/** A stage of digitization. */
export interface DigitizationStage {
  /** Its code; as a state of {@link DIGITIZATION_PROCEDURE} it says that the stage is done. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** The role that does it. */
  readonly by: string;
  /** The evidence that its record has to name. */
  readonly needs: readonly string[];
  /** Whether somebody other than the person of the stage before has to do it. */
  readonly person: Move["person"];
  /** The clause that asks for it; absent where only practice does. */
  readonly citation?: Citation;
}

/** The stages of digitization (数字化加工环节) in their order, from the store and back. */
export const DIGITIZATION_STAGES: readonly DigitizationStage[] = ruleTable([
  stage("fetched", "领取出库", "fetched from the store", "operator", ["slip"]),
  stage("counted", "清点编页", "counted and page-numbered", "operator", ["pages"]),
  stage("unbound", "拆除装订", "unbound", "operator", []),
  stage("catalogued", "目录建库", "catalogued", "operator", []),
  stage("scanned", "扫描", "scanned", "operator", ["pages", "machine"], clause("9.5")),
  stage("processed", "图像处理", "images processed", "operator", ["pages"], clause("10.5.4")),
  {
    ...stage("checked", "图像质检", "images checked", "inspector", ["pages"], clause("12.1.2")),
    person: "other-than-before",
  },
  stage("linked", "数据挂接", "linked", "operator", ["pages"], clause("11.2")),
  { ...stage("accepted", "验收", "accepted", "archives", ["sheet"], clause("12.2")), person: "other-than-before" },
  stage("rebound", "恢复装订", "rebound", "operator", []),
  stage("returned", "归还入库", "returned to the store", "operator", ["slip"]),
]);

/** From where faulty work is sent back, and to the state from which it is done again. */
const REWORK: readonly (readonly [from: string, to: string, by: string])[] = [
  ["processed", "catalogued", "inspector"],
  ["processed", "scanned", "inspector"],
  ["linked", "unbound", "archives"],
  ["linked", "catalogued", "archives"],
  ["linked", "scanned", "archives"],
];

/**
 * How a batch moves through the stages: one after another, and back where a check finds fault. What is missed, repeated or superfluous is
 * scanned again (DA/T 31-2017, 10.5.2); that another person checks than the one who did the work is practice.
 */
export const DIGITIZATION_PROCEDURE: Procedure = ruleTable({
  id: "digitization",
  initial: "waiting",
  states: [
    { code: "waiting", title: { "zh-CN": "待领取", en: "waiting in the store" } },
    ...DIGITIZATION_STAGES.map(({ code, title }) => ({ code, title })),
  ],
  roles: [
    { code: "operator", title: { "zh-CN": "加工人员", en: "operator" } },
    { code: "inspector", title: { "zh-CN": "质检人员", en: "inspector" } },
    { code: "archives", title: { "zh-CN": "档案馆验收人员", en: "the archives' own staff" } },
  ],
  evidence: [
    { code: "slip", title: { "zh-CN": "交接单", en: "hand-over slip" } },
    { code: "pages", title: { "zh-CN": "页数", en: "pages" } },
    { code: "machine", title: { "zh-CN": "设备", en: "machine" } },
    { code: "sheet", title: { "zh-CN": "验收单", en: "acceptance sheet" } },
    { code: "fault", title: { "zh-CN": "退回原因", en: "why it is sent back" } },
  ],
  moves: [
    ...DIGITIZATION_STAGES.map(({ code, by, needs, person, citation }, at) => ({
      from: DIGITIZATION_STAGES[at - 1]?.code ?? "waiting",
      to: code,
      by: [by],
      needs: [...needs],
      person,
      ...(citation === undefined ? {} : { citation }),
    })),
    ...REWORK.map(([from, to, by]) => ({
      from,
      to,
      by: [by],
      needs: ["fault"],
      person: "other-than-before" as const,
      citation: clause("10.5.2"),
    })),
  ],
});

function stage(
  code: string,
  zh: string,
  en: string,
  by: string,
  needs: readonly string[],
  citation?: Citation,
): DigitizationStage {
  const row = { code, title: { "zh-CN": zh, en }, by, needs, person: "any" as const };
  return citation === undefined ? row : { ...row, citation };
}

function clause(article: string): Citation {
  return { instrument: "da-t-31-2017", article, confidence: "quoted" };
}
