import type { FindingWords } from "../../foundation/findings/index.js";
import type { RectificationFindings } from "../../practice/rectification/index.js";

/** Chinese words of the findings about a ledger. */
export const rectificationFindings: FindingWords<RectificationFindings> = {
  "ledger-due-missing": {
    name: "未定整改期限",
    says: ({ no }) => `台账第${no}号没有整改期限。`,
    cure: () => "补填整改期限，否则无法判断是否逾期。",
  },
  "ledger-owner-missing": {
    name: "未定责任单位",
    says: ({ no }) => `台账第${no}号没有责任单位。`,
    cure: () => "明确由哪个股室或者单位整改。",
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
  "ledger-measures-missing": {
    name: "销号未记整改措施",
    says: ({ no }) => `台账第${no}号已销号，但未记载整改措施。`,
    cure: () => "补填采取了哪些措施；没有采取措施的，恢复为未销号。",
  },
  "ledger-evidence-missing": {
    name: "销号无佐证材料",
    says: ({ no }) => `台账第${no}号已销号，但没有佐证材料。`,
    cure: () => "补登能证明已整改到位的文件、照片或者记录。",
  },
  "ledger-day-unusable": {
    name: "台账日期有误",
    says: ({ no, day }) => `台账第${no}号的日期“${day}”不是有效日期，视同没有登记。`,
    cure: () => "核对后改为实际的日期；只记到年月的，补记到日。",
  },
  "ledger-days-contradict": {
    name: "台账日期先后矛盾",
    says: ({ no, earlier, later }) => `台账第${no}号的日期先后矛盾：${earlier}应当不晚于${later}。`,
    cure: () => "依次核对发现、整改完成和销号的日期。",
  },
  "ledger-number-repeated": {
    name: "台账编号重复",
    says: ({ no }) => `台账编号${no}重复。`,
    cure: () => "核对是否重复登记，保留一条或重新编号。",
  },
  "ledger-entry-dropped": {
    name: "台账条目缺失",
    says: ({ no, problem }) => `新报的台账没有第${no}号“${problem}”，已按原台账保留。`,
    cure: () => "问题只能销号，不能删除；请在新台账中补上该条。",
  },
  "ledger-closing-dropped": {
    name: "销号记载缺失",
    says: ({ no, closedOn }) => `第${no}号原已于${closedOn}销号，新报的台账没有销号日期，已按原台账保留。`,
    cure: () => "确需重新整改的，登记恢复的日期；否则补填销号日期。",
  },
  "ledger-due-put-off": {
    name: "整改期限推迟",
    says: ({ no, from, to }) => `第${no}号的整改期限由${from}推迟到${to}。`,
    cure: () => "核对延期是否经过同意；未经同意的，恢复原期限。",
  },
};
