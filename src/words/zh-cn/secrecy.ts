import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { SecrecyFindings, SecrecyReasons } from "../../holdings/secrecy/index.js";

/** Chinese words of the findings about secrecy. */
export const secrecyFindings: FindingWords<SecrecyFindings> = {
  "secrecy-mark-unreadable": {
    name: "密级无法识别",
    says: ({ text }) => `密级“${text}”无法识别。`,
    cure: () => "对照原件，按“密级★期限”重新著录，如“机密★20年”；在核实之前按未解密对待。",
  },
  "secrecy-mark-variant": {
    name: "密级写法不规范",
    says: ({ text, usual }) => `密级“${text}”的写法不规范，通常写作“${usual}”。`,
    cure: () => "对照原件确认后统一写法。",
  },
  "secrecy-period-unstated": {
    name: "未标保密期限",
    says: ({ level }) => `只标“${level}”，未标保密期限。`,
    cure: () => "查原件和定密记录，补录保密期限；查不到的，向原定密单位核实。",
  },
  "secrecy-long-term": {
    name: "保密期限为长期",
    says: ({ level }) => `“${level}★长期”没有确定的期限，也没有解密条件。`,
    cure: () => "请原定密单位确定保密期限或者解密条件。",
  },
  "secrecy-condition-blank": {
    name: "解密条件未写明",
    says: ({ level }) => `“${level}”标明有解密条件，但未写条件内容。`,
    cure: () => "查定密记录，补录解密条件。",
  },
  "secrecy-no-state-secret": {
    name: "不属于国家秘密",
    says: ({ text }) => `“${text}”不属于国家秘密的密级。`,
    cure: () => "不按国家秘密管理；能否开放，在开放审核时判断。",
  },
  "secrecy-period-over-maximum": {
    name: "保密期限超过法定最长",
    says: ({ level, maximumYears }) => `所标保密期限超过${level}级的法定最长期限${maximumYears}年。`,
    cure: () => "核对原件；确属另有规定的，记明依据。核实之前仍按所标期限计算。",
  },
  "secrecy-extension-late": {
    name: "延长保密期限决定过期",
    says: ({ decidedOn, endedOn }) =>
      `延长保密期限的决定作于${decidedOn}，而保密期限自${endedOn}起已满，该决定不予计算。`,
    cure: () => "核对决定日期；日期无误的，报原定密单位处理，开放审核前不得自行公开。",
  },
  "secrecy-extension-not-competent": {
    name: "延长保密期限无权决定",
    says: ({ decidedOn }) =>
      `${decidedOn === undefined ? "" : `${decidedOn}`}延长保密期限的决定，不是原定密单位或者其上级机关作出的，不予计算。`,
    cure: () => "核对作出决定的单位。",
  },
  "secrecy-extension-incomplete": {
    name: "延长保密期限记载不全",
    says: ({ missing }) => `延长保密期限的决定缺少${missing.map((key) => PROPERTY.get(key) ?? key).join("、")}。`,
    cure: () => "查决定原件补齐；补齐之前，原期限届满后不作已解密认定。",
  },
  "secrecy-extension-not-longer": {
    name: "延长后期限未增加",
    says: ({ lastDay, endsOn }) => `延长决定的截止日${lastDay}不晚于现有保密期限（自${endsOn}起解密），没有延长。`,
    cure: () => "核对截止日；提前解密的，应登记为解密决定。",
  },
};

/** Chinese words of the reasons behind a standing of secrecy. */
export const secrecyReasons: ReasonWords<SecrecyReasons> = {
  "secrecy-not-marked": () => "未标密级，不属于国家秘密。",
  "secrecy-internal-only": ({ mark }) => `标志为“${mark}”，不属于国家秘密。`,
  "secrecy-mark-not-read": ({ mark }) => `密级“${mark}”无法识别，不能认定为非密或者已解密。`,
  "secrecy-running": ({ mark, startDay, dateEnd, until, by }) =>
    `“${mark}”${startDay === undefined ? "" : `，${dateEnd === undefined ? "" : DATE_ENDS[dateEnd]}自${startDay}起算`}，保密期限未满，${by === undefined ? `将自${until}起自行解密` : TURNS[by](until)}。`,
  "secrecy-expired": ({ mark, since }) => `“${mark}”保密期限已满，自${since}起自行解密。`,
  "secrecy-maximum-taken": ({ mark, years }) => `“${mark}”未标保密期限，按法定最长期限${years}年计算。`,
  "secrecy-extended": ({ lastDay }) => `保密期限在届满前决定延长至${lastDay}。`,
  "secrecy-lifted": ({ mark, since }) => `“${mark}”，${since}已决定解密。`,
  "secrecy-published": ({ mark, since }) => `“${mark}”，${since}已正式公布，视为解密。`,
  "secrecy-condition-met": ({ mark, since }) => `“${mark}”，解密条件已于${since}达到。`,
  "secrecy-condition-open": ({ condition }) =>
    condition === "" ? "解密条件未写明，未见已达到的记载。" : `解密条件“${condition}”未见已达到的记载。`,
  "secrecy-without-condition": ({ mark }) => `“${mark}”没有确定的期限，也没有解密条件，须由原定密单位确定。`,
  "secrecy-period-missing": ({ mark }) => `“${mark}”未标保密期限，不作判断。`,
  "secrecy-period-missing-before-rules": ({ mark }) =>
    `“${mark}”未标保密期限，且可能形成于1991年以前，不得按法定最长期限推算，须向原定密单位核实。`,
  "secrecy-maximum-unknown": ({ mark }) => `“${mark}”未标保密期限，当日适用的最长期限规定未收录，不作判断。`,
  "secrecy-start-missing": ({ mark }) => `“${mark}”没有可用的制发日，保密期限无从起算。`,
  "secrecy-extension-unclear": () => "有延长保密期限的决定，但记载不全，不能认定已经解密。",
};

const DATE_ENDS = Object.freeze({ latest: "最迟", earliest: "最早" });

type PeriodTurn = NonNullable<SecrecyReasons["secrecy-running"]["by"]>;

const TURNS: Readonly<Record<PeriodTurn, (until: string) => string>> = Object.freeze({
  "secrecy-lifted": (until) => `将于${until}按解密决定解密`,
  "secrecy-published": (until) => `将于${until}因正式公布解密`,
  "secrecy-extension-unclear": (until) => `自${until}起期满，但延长保密期限的决定记载不全`,
});

const PROPERTY: ReadonlyMap<string, string> = new Map([
  ["decidedOn", "决定日期"],
  ["by", "决定单位"],
  ["lastDay", "截止日"],
]);
