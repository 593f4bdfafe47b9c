import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";

/** A stage of digitization. */
export interface DigitizationStage {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** The clause that asks for it; absent where only practice does. */
  readonly citation?: Citation;
}

/** The stages of digitization (数字化加工环节) in their order, from the store and back. */
export const DIGITIZATION_STAGES: readonly DigitizationStage[] = ruleTable([
  { code: "preparation", title: { "zh-CN": "前处理", en: "preparation" } },
  { code: "cataloguing", title: { "zh-CN": "目录建库", en: "catalogue database" } },
  { code: "scanning", title: { "zh-CN": "扫描", en: "scanning" }, citation: clause("9.5") },
  { code: "processing", title: { "zh-CN": "图像处理", en: "image processing" }, citation: clause("10.5.4") },
  { code: "linking", title: { "zh-CN": "数据挂接", en: "linking" }, citation: clause("11.2") },
  { code: "acceptance", title: { "zh-CN": "验收移交", en: "acceptance and hand-over" }, citation: clause("12.2") },
  { code: "return", title: { "zh-CN": "归还入库", en: "return to the store" } },
]);

function clause(article: string): Citation {
  return { instrument: "da-t-31-2017", article, confidence: "quoted" };
}
