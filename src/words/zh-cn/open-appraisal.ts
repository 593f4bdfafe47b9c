import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type {
  ConsultationFindings,
  DeferralApprovalReasons,
  DeferralFindings,
  OpeningReasons,
  ReviewOnce,
  ReviewPartiesReasons,
  StatusFindings,
} from "../../practice/open-appraisal/index.js";

/** Chinese words of the reasons behind an opening assessment. */
export const openingReasons: ReasonWords<OpeningReasons> = {
  "closure-complete": ({ years, formedOn, dateEnd, dueDay, ...once }) =>
    `${formed(formedOn, dateEnd)}${dueDay === undefined ? "" : `，自${dueDay}起到期`}；按当日适用的${years}年封闭期已届满，${reviewed(once)}。`,
  "closure-running": ({ years, formedOn, dateEnd, dueDay, byOtherPeriod }) =>
    `${formed(formedOn, dateEnd)}，按当日适用的${years}年封闭期尚未届满${dueDay === undefined ? "" : `，${byOtherPeriod ? "按届时适用的封闭期，" : ""}${dueDay}到期`}。`,
  "closure-complete-at-the-latest": ({ years, formedBy, dueDay, ...once }) =>
    `形成日期不详，最迟形成于${formedBy}，至迟自${dueDay}起到期；按当日适用的${years}年封闭期已届满，${reviewed(once)}。`,
  "review-held": ({ status, opensOn }) =>
    `已经开放审核，结论为“${STATUS[status]}”${opensOn === undefined ? "" : `，自${opensOn}起开放`}。`,
  "opening-status-unknown": ({ status }) => `开放标识“${status}”不是已知的标识，是否审核过无从判断。`,
  "legacy-control": () => "原标“控制使用”，须按现行规定重新审核。",
  "secret-deferred": ({ title }) => `封闭期已届满，因${title["zh-CN"]}，延期开放；解密以前不得开放。`,
  "historical-record": ({ since, title }) => `属${title["zh-CN"]}，自${since}起应当开放。`,
  "early-category": ({ title }) => `属${title["zh-CN"]}类，经审核可以提前开放，并非应当开放。`,
  "deferral-unrecorded": () => "标为延期开放，但没有延期决定的记录（理由、双方意见、主管部门意见、下次评估日）。",
  "deferral-incomplete": ({ missing }) => `延期决定不完整，缺少：${missing.map((part) => part["zh-CN"]).join("、")}。`,
  "reassessment-due": ({ dueDay }) => `延期开放自${dueDay}起应当重新评估。`,
  "deferral-ground-lapsed": ({ since, dueDay }) =>
    `仅因涉密而延期，已于${since}解密，延期理由${dueDay === undefined ? "消失，" : `不存在，自${dueDay}作出延期决定之日起`}应当重新评估。`,
  "not-held": () => "未移交进国家档案馆，不承担到期开放义务。",
  "opening-custody-unknown": ({ custody }) => `保管情况“${custody}”不是已知的写法，是否由国家档案馆保管无从判断。`,
  "unit-gives-opinion": () => "由形成或者保管单位提出到期开放意见，移交时附具。",
  "formation-date-missing": ({ year }) =>
    year === undefined ? "没有可用的形成日期。" : `没有可用的形成日期；按归档年度，最迟形成于${year}年底。`,
  "items-judged-singly": ({ from, to }) => `卷内文件形成于${from}至${to}，尚未全部到期，须逐件判断。`,
  "no-closure-period": ({ asOf }) => `${asOf}适用的开放期限规定未收录，不作判断。`,
};

/** An incomplete date says by when, or since when, and no day. */
function formed(formedOn: string, dateEnd: DateEnd): string {
  if (dateEnd === undefined) return `${formedOn}形成`;
  return `${dateEnd === "latest" ? "最迟" : "最早"}形成于${formedOn}`;
}

type DateEnd = OpeningReasons["closure-complete"]["dateEnd"];

function reviewed({ reviewDay, isSecret }: ReviewOnce): string {
  if (isSecret) return "属国家秘密期间无须开放审核";
  return reviewDay === undefined ? "应当进行开放审核" : `自${reviewDay}起应当进行开放审核`;
}

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
  "consultation-items-unlisted": {
    name: "未列出延期的件",
    says: () => "拟部分开放并写有延期理由，但清单中没有列出其中延期的件；延期开放目录按件填列，该理由不会进入目录。",
    cure: () => "将其中延期的各件逐件列入清单，各写理由。",
  },
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
  "consultation-signed-before-list": {
    name: "单位签字早于清单",
    says: ({ no, text, listedOn }) => `第${no}行的签字日期“${text}”早于清单日期${listedOn}。`,
    cure: () => "与单位核实签字日期；确在发出清单之前签的，请单位就本清单重新签署意见。",
  },
  "consultation-nothing-proposed": {
    name: "未提初审意见而答复",
    says: ({ no, text }) => `第${no}行没有馆初审意见，单位意见“${text}”无所指，不作为同意或者不同意。`,
    cure: () => "补馆初审意见后再次征求；或者请单位写明“开放”“延期开放”“部分开放”。",
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

/** Chinese words of the reasons behind the approval of a deferral. */
export const deferralApprovalReasons: ReasonWords<DeferralApprovalReasons> = {
  "deferral-approval-needed": ({ title }) => `延期开放须有：${title["zh-CN"]}。`,
  "deferral-approval-unseen": ({ title }) => `延期开放由谁批准，依${title["zh-CN"]}，不作判断。`,
  "deferral-approval-unruled": ({ decidedOn }) => `${decidedOn}延期开放由谁批准的规定未收录，不作判断。`,
};

/** Chinese words of the findings about deferrals. */
export const deferralFindings: FindingWords<DeferralFindings> = {
  "deferral-day-unusable": {
    name: "延期决定日期无效",
    says: () => "延期开放没有可用的决定日期。",
    cure: () => "补填决定日期；适用何种规定由该日决定。",
  },
  "deferral-ground-missing": {
    name: "延期理由缺少",
    says: () => "延期开放没有填写理由。",
    cure: () => "按决定当日的规定补填理由，逐条对应条款。",
  },
  "deferral-ground-unknown": {
    name: "延期理由不适用",
    says: ({ title, decidedOn }) => `“${title["zh-CN"]}”不是${decidedOn}可用的延期理由。`,
    cure: () => "核对决定日期，改用当日有效的理由。",
  },
  "deferral-standard-unknown": {
    name: "划控细则不适用",
    says: ({ title, decidedOn }) => `划控细则“${title["zh-CN"]}”在${decidedOn}不适用，或者所属理由未填。`,
    cure: () => "核对细则的起止日期和所属理由。",
  },
  "deferral-agreement-missing": {
    name: "延期缺少双方一致意见",
    says: ({ decidedOn }) => `${decidedOn}决定的延期，没有审核双方此前达成一致的记录。`,
    cure: () => "补记与形成、移交单位达成一致的日期；没有的重新会商。",
  },
  "deferral-approval-missing": {
    name: "延期缺少主管部门意见",
    says: ({ title, decidedOn }) => `${decidedOn}决定的延期，没有“${title["zh-CN"]}”的记录。`,
    cure: () => "补记主管部门的意见及日期；未报的尽快上报目录。",
  },
  "deferral-approver-unknown": {
    name: "延期批准机关待查",
    says: ({ decidedOn }) => `${decidedOn}延期由谁批准的规定未收录，无法核对。`,
    cure: () => "查阅当时的批件并附卷。",
  },
  "deferral-assessment-missing": {
    name: "延期缺少下次评估日",
    says: () => "延期开放没有设定决定日之后的评估日期。",
    cure: () => "由档案馆确定下次评估日；法规未规定期限。",
  },
};

/** Chinese words of the findings about the statuses of volumes. */
export const statusFindings: FindingWords<StatusFindings> = {
  "record-status-unknown": {
    name: "开放标识未收录",
    says: ({ status }) => `开放标识“${status}”不是已知的标识，按未审核对待。`,
    cure: () => "核对审核结论，改标“未审核”“开放”“延期开放”“部分开放”或者“控制使用”。",
  },
  "volume-status-differs": {
    name: "案卷开放标识与卷内不符",
    says: ({ recorded, rolledUp, exceptions }) =>
      `案卷标为“${STATUS[recorded]}”，按卷内各件应为“${STATUS[rolledUp]}”（例外${exceptions}件）。`,
    cure: ({ rolledUp }) => `核对卷内例外各件后，将案卷改标“${STATUS[rolledUp]}”。`,
  },
};
