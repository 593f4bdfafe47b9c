import type { ReasonWords } from "../../foundation/findings/index.js";
import type { OpeningReasons } from "../../practice/open-appraisal/index.js";

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
  "no-closure-period": ({ asOf }) => `${asOf}适用的开放期限规定未收录，不作判断。`,
};

const STATUS = {
  unreviewed: "未审核",
  open: "开放",
  deferred: "延期开放",
  partial: "部分开放",
  "legacy-controlled": "控制使用",
} as const;
