import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { FondsFindings, FondsReasons } from "../../holdings/fonds/index.js";

/** What the findings about fonds say in Chinese. */
export const fondsFindings: FindingWords<FondsFindings> = {
  "fonds-no-missing": {
    name: "全宗号空缺",
    says: ({ title }) => `全宗“${title}”没有全宗号。`,
    cure: () => "请由档案馆编给全宗号后补录。",
  },
  "fonds-no-unusual": {
    name: "全宗号形式特殊",
    says: ({ fondsNo }) => `全宗号“${fondsNo}”不是“1位字母加3位数字”的通用形式。`,
    cure: () => "请核对全宗名册；确系馆内沿用的全宗号，保留不改。",
  },
  "fonds-no-irregular": {
    name: "全宗号写法不规范",
    says: ({ fondsNo, repair }) => `全宗号“${fondsNo}”写法不规范（全角、空格或者小写字母），应为“${repair}”。`,
    cure: () => "请改用半角字符和大写字母；全宗号本身不变。",
  },
  "fonds-no-repeated": {
    name: "全宗号重复",
    says: ({ fondsNo, title, first }) => `全宗号“${fondsNo}”同时用于“${first}”和“${title}”。`,
    cure: () => "请对照全宗名册，查明该号归属，另一全宗由档案馆另行编号。",
  },
  "fonds-paper-missing": {
    name: "全宗卷缺材料",
    says: ({ fondsNo, event, on, paper }) =>
      `全宗“${fondsNo}”的全宗卷缺${on}${event["zh-CN"]}的材料（${paper["zh-CN"]}类）。`,
    cure: () => "请查找并归入全宗卷；已归入的，注明所对应的事项。",
  },
  "fonds-paper-unplaced": {
    name: "全宗卷材料无对应事项",
    says: ({ fondsNo, eventId }) => `全宗“${fondsNo}”全宗卷材料所对应的事项“${eventId}”没有登记。`,
    cure: () => "请补登该事项，或者更正材料所对应的事项。",
  },
};

const FATES = { closed: "全宗封闭", "goes-on": "全宗延续", "taken-up-again": "恢复使用原全宗" } as const;

/** Chinese words of the reasons behind what becomes of a fonds. */
export const fondsReasons: ReasonWords<FondsReasons> = {
  "fonds-follows-event": ({ on, fate }) => `立档单位于${on}发生变动，${FATES[fate]}。`,
  "fonds-event-ahead": ({ on }) => `立档单位变动日期为${on}，尚未发生。`,
  "fonds-event-kind-unknown": ({ kind }) => `立档单位变动类型“${kind}”未收录。`,
  "fonds-event-incomplete": () => "立档单位变动事项登记不全，无法判断全宗如何处理。",
};
