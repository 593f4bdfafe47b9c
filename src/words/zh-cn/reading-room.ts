import type { FindingWords, ReasonWords, Title } from "../../foundation/findings/index.js";
import type { ReadingReasons, ReadingRoomFindings } from "../../practice/reading-room/index.js";

/** What the findings about consultations say in Chinese. */
export const readingRoomFindings: FindingWords<ReadingRoomFindings> = {
  "consultation-day-unusable": {
    name: "利用日期有误",
    says: () => "利用日期不是有效日期，任何一段时间的利用统计都不计入。",
    cure: () => "核对登记，改为实际利用的日期。",
  },
  "consultation-wait-not-whole": {
    name: "等候时间有误",
    says: () => "等候时间不是从0起的整数分钟，不计入等候时间。",
    cure: () => "核对登记，改为整数分钟；没有计时的留空。",
  },
  "consultation-count-not-whole": {
    name: "利用数量有误",
    says: ({ of }) => `${of === "volumes" ? "卷次" : "件次"}不是从0起的整数。`,
    cure: () => "核对登记后更正。",
  },
  "consultation-code-unknown": {
    name: "利用登记代码未收录",
    says: ({ of, code }) => `${CODED[of]}${code === "" ? "没有填写" : `“${code}”不在代码表中`}。`,
    cure: ({ of }) =>
      of === "purpose" ? "改用代码表中的代码，或者把它列入本馆的代码表。" : "核对登记，改用代码表中的代码。",
  },
};

const CODED = Object.freeze({ purpose: "利用目的", channel: "利用方式", read: "所阅（数字副本、原件）" });

/** Chinese words of the reasons behind who may read what. */
export const readingReasons: ReasonWords<ReadingReasons> = {
  "reading-open": ({ reader }) => `档案已开放，${reader["zh-CN"]}持合法证明可以利用。`,
  "reading-unopened": ({ reader }) => `档案未开放，${reader["zh-CN"]}利用须经同意。`,
  "reading-as-unopened": ({ reader }) => `档案虽已开放，因限制利用，${reader["zh-CN"]}利用比照未开放档案，须经同意。`,
  "reading-restricted": ({ restriction }) =>
    `移交、捐献、寄存该档案的单位或者个人提出限制利用的意见：“${restriction}”。`,
  "reading-kept-by-unit": ({ reader }) => `档案尚未移交，${reader["zh-CN"]}利用须经保管单位同意。`,
  "reading-special": ({ archives, reader }) =>
    `查阅${archives["zh-CN"]}另有专门要求，先于一般规定适用于${reader["zh-CN"]}。`,
  "reading-secret": ({ until }) =>
    `属国家秘密${until === undefined ? "" : `（自${until}起解密）`}，依照保密法律、行政法规利用，不在一般查阅之列。`,
  "reading-not-provided": ({ reader }) => `没有规定允许${reader["zh-CN"]}利用此类档案。`,
  "reading-papers-lacking": ({ papers }) =>
    `须出示${papers.map((set: readonly Title[]) => set.map((paper) => paper["zh-CN"]).join("和")).join("，或者")}。`,
  "reading-consent-needed": ({ by, need }) => `${need === "always" ? "须" : "必要时还须"}经${by["zh-CN"]}同意。`,
  "reading-priority": () => "移交、捐献、寄存档案的单位和个人可以优先利用该档案。",
  "reading-condition": ({ condition }) => `${condition["zh-CN"]}。`,
  "reading-secrecy-unsettled": () => "是否属于国家秘密尚未落实，不作判断。",
  "reading-status-missing": () => "没有开放标识，不作判断；未注明开放的不按开放档案提供。",
  "reading-status-unknown": ({ status }) =>
    `开放标识“${status}”不是已知的标识，不作判断；未注明开放的不按开放档案提供。`,
  "reading-custody-unknown": ({ custody }) => `保管情况“${custody}”不是已知的写法，由谁提供利用无从判断。`,
  "reading-partly-open": () => "案卷只有部分开放，须逐件判断。",
  "reading-rule-unknown": ({ asOf }) => `${asOf}适用的利用规定未收录，不作判断。`,
  "reading-reader-unknown": ({ kind }) => `利用者类别“${kind}”未收录。`,
  "reading-archives-unknown": ({ archives }) => `专门档案类别“${archives}”未收录，不作判断。`,
};
