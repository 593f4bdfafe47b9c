import type { ReasonWords } from "../../foundation/findings/index.js";
import type { OpeningReasons } from "../../practice/open-appraisal/index.js";

/** Chinese words of the reasons behind an opening assessment. */
export const openingReasons: ReasonWords<OpeningReasons> = {
  "closure-complete": ({ years, formedOn, dueDay }) =>
    `${formedOn}形成，已满${years}年封闭期${dueDay === undefined ? "" : `（${dueDay}到期）`}，应当进行开放审核。`,
  "closure-running": ({ years, formedOn, dueDay }) =>
    `${formedOn}形成，未满${years}年封闭期${dueDay === undefined ? "" : `，${dueDay}到期`}。`,
  "review-held": ({ status }) => `已经开放审核，结论为“${STATUS[status]}”。`,
  "legacy-control": () => "原标“控制使用”，须按现行规定重新审核。",
  "secrecy-unsettled": ({ mark }) => `密级标志为“${mark}”，须先办理解密审核，再论开放。`,
  "not-held": () => "未移交进国家档案馆，不承担到期开放义务；由形成或保管单位提出开放意见，移交时附具。",
  "formation-missing": ({ year }) =>
    year === undefined ? "没有可用的形成日期。" : `没有可用的形成日期；按归档年度，最迟形成于${year}年底。`,
  "no-rule-on-day": ({ asOf }) => `${asOf}适用的开放期限规定未收录，不作判断。`,
};

const STATUS = {
  unreviewed: "未审核",
  open: "开放",
  deferred: "延期开放",
  partial: "部分开放",
  "legacy-controlled": "控制使用",
} as const;
