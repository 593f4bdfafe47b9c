import type { ReasonWords } from "../../foundation/findings/index.js";
import type { RetentionReasons } from "../../practice/retention/index.js";

/** Chinese words of the reasons behind a retention end. */
export const retentionReasons: ReasonWords<RetentionReasons> = {
  "kept-permanently": () => "保管期限为永久，不作到期鉴定。",
  "term-from-year-end": ({ year, years, startDay, endDay }) =>
    `${year}年形成，保管期限${years}年，按惯例自次年${startDay}起算，至${endDay}届满。`,
  "term-from-day": ({ startDay, years, endDay }) => `自形成之日${startDay}起算，保管期限${years}年，至${endDay}届满。`,
  "appraisal-due": () => "保管期限已届满，应当组织到期鉴定；未经鉴定不得销毁。",
  "legacy-class": ({ period, fewestYears, mostYears }) =>
    `保管期限为“${period === "long-term" ? "长期" : "短期"}”${window(fewestYears, mostYears)}，不能自动换算为具体年数，须由人鉴定。`,
  "retention-period-missing": () => "没有可识别的保管期限。",
  "retention-start-missing": () => "没有年度，也没有可用的形成日期，无法起算。",
  "no-retention-rule": ({ asOf }) => `${asOf}适用的保管期限规定未收录，不作判断。`,
};

function window(fewest: number | undefined, most: number | undefined): string {
  if (most === undefined) return "";
  return fewest === undefined ? `（${most}年以下）` : `（${fewest}年至${most}年）`;
}
