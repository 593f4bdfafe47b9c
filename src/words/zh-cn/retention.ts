import type { FindingWords, ReasonWords, Title } from "../../foundation/findings/index.js";
import type { RetentionFindings, RetentionReasons } from "../../practice/retention/index.js";

/** Chinese words of the findings about the retention of a record. */
export const retentionFindings: FindingWords<RetentionFindings> = {
  "regime-unknown": {
    name: "档案类别规则未收录",
    says: ({ code }) => `“${code}”的保管期限规定未收录。`,
    cure: () => "核对代码；确有专门规定的，在规则中补充该类档案及其依据。",
  },
  "term-unknown-to-regime": {
    name: "保管期限与档案类别不符",
    says: ({ regime, period }) => `自该件形成以来，${regime["zh-CN"]}的规定中没有“${period["zh-CN"]}”这一保管期限。`,
    cure: () => "对照原件和当时适用的保管期限表核对；不得自行换算。",
  },
};

/** Chinese words of the reasons behind a retention end. */
export const retentionReasons: ReasonWords<RetentionReasons> = {
  "kept-permanently": () => "保管期限为永久，不作到期鉴定。",
  "term-from-year-end": ({ year, dateEnd, years, startDay, endDay, setBy }) =>
    `${dateEnd === undefined ? `${year}年形成` : `${DATE_ENDS[dateEnd]}形成于${year}年`}，保管期限${years}年，${setBy === undefined ? "按惯例" : ""}自次年${startDay}起算，自${endDay}起期满。`,
  "term-from-day": ({ startDay, dateEnd, years, endDay }) =>
    `自形成之日${dateEnd === undefined ? startDay : `（${DATE_ENDS[dateEnd]}${startDay}）`}起算，保管期限${years}年，自${endDay}起期满。`,
  "appraisal-due": () => "保管期限已届满，应当组织到期鉴定；未经鉴定不得销毁。",
  "term-from-filing": ({ startDay, years, endDay }) =>
    `自归档之日${startDay}起算，保管期限${years}年，自${endDay}起期满。`,
  "term-from-event": ({ event, startDay, years, endDay }) =>
    `自${event["zh-CN"]}之日${startDay}起算，保管期限${years}年，自${endDay}起期满。`,
  "term-not-started": ({ event, startDay }) =>
    startDay === undefined
      ? `保管期限自${event["zh-CN"]}起算，该事项尚未发生，未起算。`
      : `保管期限自${event["zh-CN"]}起算，该事项将于${startDay}发生，未起算。`,
  "start-fixed": ({ regime }) => `${regime["zh-CN"]}的起算日由规定确定，不是惯例。`,
  "term-reset": ({ regime, years, endDay, on, reading }) =>
    `按旧规定保管${years}年的，自${endDay}起期满；${reading === undefined ? `${on}${regime["zh-CN"]}的新规定施行时尚未期满` : `${regime["zh-CN"]}的新规定正是自该日起施行，按施行时尚未期满处理`}，应当按新规定重新确定保管期限，不得按旧期限作到期处理。`,
  "legacy-class": ({ period, schedule, fewestYears, mostYears }) =>
    `保管期限为“${UNNUMBERED[period]}”${window(schedule, fewestYears, mostYears)}，不能自动换算为具体年数，须由人鉴定。`,
  "retention-period-missing": () => "没有可识别的保管期限。",
  "retention-start-missing": () => "没有记载据以起算的年度或者日期，无法起算。",
  "retention-start-unknown": ({ start }) => `起算方式“${start}”未收录，无法起算。`,
  "start-event-unsaid": ({ event }) => `保管期限自${event["zh-CN"]}起算，未记载该事项是否已经发生，无法起算。`,
  "no-retention-rule": ({ asOf }) => `${asOf}适用的保管期限规定未收录，不作判断。`,
};

const DATE_ENDS = Object.freeze({ latest: "最迟", earliest: "最早" });

const UNNUMBERED = Object.freeze({ "long-term": "长期", "short-term": "短期", "fixed-term": "定期" });

function window(schedule: Title | undefined, fewest: number | undefined, most: number | undefined): string {
  if (schedule === undefined) return "";
  return `（${schedule["zh-CN"]}：${years(fewest, most)}）`;
}

function years(fewest: number | undefined, most: number | undefined): string {
  if (fewest === undefined) return most === undefined ? "年数未收录" : `${most}年以下`;
  return most === undefined ? `${fewest}年以上` : `${fewest}年至${most}年`;
}
