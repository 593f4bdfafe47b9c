import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type {
  ConsultationFindings,
  OpeningReasons,
  ReviewPartiesReasons,
} from "../../practice/open-appraisal/index.js";

/** Chinese words of the reasons behind an opening assessment. */
export const openingReasons: ReasonWords<OpeningReasons> = {
  "closure-complete": ({ years, formedOn, dueDay }) =>
    `${formedOn}形成${dueDay === undefined ? "" : `，自${dueDay}起到期`}；按当日适用的${years}年封闭期已届满，应当进行开放审核。`,
  "closure-running": ({ years, formedOn, dueDay }) =>
    `${formedOn}形成，按当日适用的${years}年封闭期尚未届满${dueDay === undefined ? "" : `，${dueDay}到期`}。`,
  "closure-complete-at-the-latest": ({ years, formedBy, dueDay }) =>
    `形成日期不详，最迟形成于${formedBy}，至迟自${dueDay}起到期；按当日适用的${years}年封闭期已届满，应当进行开放审核。`,
  "review-held": ({ status }) => `已经开放审核，结论为“${STATUS[status]}”。`,
  "legacy-control": () => "原标“控制使用”，须按现行规定重新审核。",
  "secrecy-unsettled": ({ mark }) => `密级标志为“${mark}”，须先办理解密审核，再论开放。`,
  "not-held": () => "未移交进国家档案馆，不承担到期开放义务。",
  "unit-gives-opinion": () => "由形成或者保管单位提出到期开放意见，移交时附具。",
  "formation-date-missing": ({ year }) =>
    year === undefined ? "没有可用的形成日期。" : `没有可用的形成日期；按归档年度，最迟形成于${year}年底。`,
  "items-judged-singly": ({ from, to }) => `卷内文件形成于${from}至${to}，尚未全部到期，须逐件判断。`,
  "no-closure-period": ({ asOf }) => `${asOf}适用的开放期限规定未收录，不作判断。`,
};

const STATUS = {
  unreviewed: "未审核",
  open: "开放",
  deferred: "延期开放",
  partial: "部分开放",
  "legacy-controlled": "控制使用",
} as const;

/** Chinese words of the reasons behind the parties of a review. */
export const reviewPartiesReasons: ReasonWords<ReviewPartiesReasons> = {
  "review-joint": ({ unit }) => `由档案馆会同“${unit}”共同审核。`,
  "review-by-archives-alone": () => "没有形成、移交单位或者承接其职能的单位，由档案馆单独审核。",
  "review-by-unit": ({ unit }) =>
    `尚未移交，由${unit === undefined ? "形成或者保管单位" : `“${unit}”`}审核，移交时附具意见。`,
  "review-unit-missing": () => "未记录形成或者移交单位，无法确定与谁共同审核。",
  "review-parties-unruled": ({ asOf }) => `${asOf}由谁审核的规定未收录，不作判断。`,
};

/** Chinese words of the findings about consultation lists that came back. */
export const consultationFindings: FindingWords<ConsultationFindings> = {
  "consultation-answer-unreadable": {
    name: "单位意见不明",
    says: ({ no, text }) => `第${no}行的单位意见“${text}”无法识别。`,
    cure: () => "与单位核实，改填“同意”“不同意”或者“开放”“延期开放”“部分开放”。",
  },
  "consultation-unsigned": {
    name: "单位意见未签日期",
    says: ({ no, text }) => (text === "" ? `第${no}行有意见而没有签字日期。` : `第${no}行的签字日期“${text}”无效。`),
    cure: () => "请单位补签日期；未签的不作为同意。",
  },
  "consultation-row-added": {
    name: "退回清单多出的行",
    says: ({ no, title }) => `退回清单中序号“${no}”的“${title}”不在发出的清单内。`,
    cure: () => "核对是否为单位新增；需要审核的另行列入清单。",
  },
  "consultation-row-repeated": {
    name: "退回清单序号重复",
    says: ({ no, title }) => `退回清单中序号“${no}”（“${title}”）再次出现。`,
    cure: () => "只采用首行；核对后删去重复的行。",
  },
};
