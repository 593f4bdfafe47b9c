import { ruleTable } from "../../../foundation/law/index.js";
import type { ReportFigure } from "../figures/report-figure.js";

/** Words before a number by which a text tells a part of what a figure counts. */
interface PartWords {
  /** The codes of the definitions of the figures. */
  readonly of: readonly string[];
  /** The words. */
  readonly words: readonly string[];
  /** Whether they tell a part only just before the number, or 档案 before it. */
  readonly isLast?: true;
}

/** One kind of the archives. */
const KINDS = [
  ...["民国", "革命历史", "建国前", "珍贵", "婚姻", "土地", "退役军人", "知青", "林权", "政府信息"],
  ...["照片", "声像", "音像", "录音", "录像", "捐赠", "新接收", "新进馆"],
  ...["重点档案", "特色档案", "专业档案", "专门档案", "民生档案"],
  ...["会计档案", "科技档案", "人事档案", "实物档案", "电子档案"],
];

/** One way or purpose of use. */
const WAYS = [
  ...["电话", "远程", "异地", "跨馆", "线上", "线下", "网上", "网络", "平台", "现场"],
  ...["民生", "工作查考", "学术", "编史", "修志", "婚姻", "单日", "当日"],
];

/** Parts that reports tell and the data do not; what is transferred is permanent or long-term anyway. */
const UNTOLD_PARTS: readonly PartWords[] = ruleTable([
  { of: ["digitization-rate", "phase-done", "accession-received"], words: KINDS },
  { of: ["digitization-rate", "phase-done"], words: ["永久", "长期档案", "定期档案", "开放档案", "文书档案"] },
  // What is done with the copies.
  { of: ["digitization-rate"], words: ["备份率", "合格率", "著录率", "建成率", "利用率"] },
  // What others hold, to which one's own people go.
  { of: ["activity"], words: ["选派", "派员", "参加省", "参加市", "参加全省", "参加全市"] },
  { of: ["use-consultations", "use-volumes", "use-items"], words: WAYS },
  // One stage of the work, of which what is done has gone through all.
  { of: ["phase-done"], words: ["拆装", "前处理", "整理", "质检", "验收"], isLast: true },
  // What is done to plans that there are.
  { of: ["preparedness-plans"], words: ["修订", "修改", "演练"] },
  // Visits after the first.
  { of: ["pre-inspection-first-pass"], words: ["二次", "两次", "复检", "再次", "整改后", "复核后"] },
]);
/** Behind these a number is of the whole again. */
const WHOLE = ["馆藏", "全馆", "全部", "合计", "总计", "累计", "共"];

/** What may stand between a stage and its number. */
const JUST_BEFORE: readonly string[] = ["", "档案", "了"];

/** Whether a text tells a part of a figure that the data do not, unless the figure is named for it. */
export function isUntoldPart(before: string, { code, title }: Pick<ReportFigure, "code" | "title">): boolean {
  const [definition] = code.split(":", 1);
  return UNTOLD_PARTS.filter(({ of }) => of.some((each) => each === definition)).some(({ words, isLast }) => {
    const told = words.filter((word) => before.includes(word) && !title["zh-CN"].includes(word));
    const rest = before.slice(Math.max(...told.map((word) => before.lastIndexOf(word) + word.length)));
    const goesOn = isLast === true ? !JUST_BEFORE.includes(rest) : WHOLE.some((word) => rest.includes(word));
    return told.length > 0 && !goesOn;
  });
}
