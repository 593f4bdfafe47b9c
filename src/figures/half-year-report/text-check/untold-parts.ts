import { ruleTable } from "../../../foundation/law/index.js";
import type { WrittenValue } from "../../written-figures/index.js";
import type { ReportFigure } from "../figures/report-figure.js";
import type { Statement } from "./figure-statements.js";
import type { TextContext } from "./text-contexts.js";
import { isOfMonth, isPlannedForPart } from "./told-times.js";

/** Words before a number by which a text tells a part of what a figure counts. */
interface PartWords {
  /** The codes of the definitions of the figures. */
  readonly of: readonly string[];
  /** The words. */
  readonly words: readonly string[];
  /** Whether they tell a part only just before the number, or 档案 before it. */
  readonly isLast?: true;
  /** What must follow them: a rate of the copies, such as 成果挂接率, and not 数字化率. */
  readonly isRate?: true;
  /** Where they tell a part in the clauses behind them, too, and behind the number: the word by which a clause speaks of the figure again. */
  readonly until?: string;
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
  { of: ["digitization-rate"], words: ["成果", "副本", "图像", "影像"], isRate: true },
  // What others hold, to which one's own people go.
  { of: ["activity"], words: ["选派", "派员", "参加省", "参加市", "参加全省", "参加全市"] },
  { of: ["use-consultations", "use-volumes", "use-items"], words: WAYS },
  // One stage of the work, of which what is done has gone through all.
  { of: ["phase-done"], words: ["拆装", "前处理", "整理", "质检", "验收"], isLast: true },
  // What is done to plans that there are.
  { of: ["preparedness-plans"], words: ["修订", "修改", "演练"] },
  // Visits after the first.
  { of: ["pre-inspection-first-pass"], words: ["二次", "两次", "复检", "再次", "整改后", "复核后"] },
  { of: ["pre-inspection-first-pass"], words: ["整改后", "复检", "复核后"], until: "一次" },
]);
/** Behind these a number is of the whole again. */
const WHOLE = ["馆藏", "全馆", "全部", "合计", "总计", "累计", "共"];

/** What may stand between a stage and its number. */
const JUST_BEFORE: readonly string[] = ["", "档案", "了"];

/** A half-year's numbers that grow from month to month; what is held on a day is told with its month. */
const GROWING: readonly string[] = [
  ...["use-consultations", "use-volumes", "use-items"],
  ...["accession-received", "accession-units", "pre-inspection-first-pass"],
];
/** Its rates. */
const OF_THE_TIME: readonly string[] = ["pre-inspection-first-pass"];

/** Whether a text tells a part of a figure that the data do not, unless the figure is named for it. */
export function isUntoldPart(
  { before, after, soFar }: Pick<TextContext, "before" | "after" | "soFar">,
  { code, title }: Pick<ReportFigure, "code" | "title">,
): boolean {
  const definition = definitionOf(code);
  return UNTOLD_PARTS.filter(({ of }) => of.some((each) => each === definition)).some((row) => {
    if (row.until !== undefined) {
      return !before.includes(row.until) && row.words.some((word) => soFar.includes(word) || after.startsWith(word));
    }
    const told = row.words.filter((word) => before.includes(word) && !title["zh-CN"].includes(word));
    const rest = before.slice(Math.max(...told.map((word) => before.lastIndexOf(word) + word.length)));
    if (told.length === 0) return false;
    if (row.isRate === true && !rest.replaceAll("数字化率", "").includes("率")) return false;
    return row.isLast === true ? JUST_BEFORE.includes(rest) : !WHOLE.some((word) => rest.includes(word));
  });
}

/** Whether a text tells a number of a part of the time: less than the half-year's, or than a plan's, and not more. */
export function isUntoldTime(
  written: WrittenValue,
  statement: Statement,
  context: TextContext,
  { code }: Pick<ReportFigure, "code">,
): boolean {
  const definition = definitionOf(code);
  if (statement.kind === "rate") return OF_THE_TIME.includes(definition) && isOfMonth(context);
  if (statement.kind !== "count" || written.kind !== "count" || written.count.count >= statement.count.count)
    return false;
  if (statement.role === "planned") return isPlannedForPart(context);
  return GROWING.includes(definition) && isOfMonth(context);
}

function definitionOf(code: string): string {
  return code.split(":", 1)[0]!;
}
