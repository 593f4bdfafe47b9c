import { type Citation, ruleTable } from "../../../foundation/law/index.js";
import type { FilingSchedule, ScheduleEntry, ScheduleExclusion, SourceRole } from "./schedule.js";

const FILED: Citation = { instrument: "retention-rules-2006", article: "7", confidence: "quoted" };
const TERM: Citation = { instrument: "retention-rules-2006", article: "8", confidence: "recalled" };
const NOT_FILED: Citation = { instrument: "retention-rules-2006", article: "4", confidence: "quoted" };

/** From whom an enquiry comes, and who replies. */
const CORRESPONDENTS: readonly SourceRole[] = ["peer", "subordinate", "own"];

/**
 * The framework of decree 8 of 2006: what is kept permanently (art. 7), what for a term (art. 8, generally 30 or 10 years, which the text does not share out),
 * and what is not filed (art. 4). It is no table to file by: each organ elaborates it (art. 12). The words to match are ours.
 */
export const DECREE_8_SCHEDULE: FilingSchedule = ruleTable({
  id: "decree-8",
  version: "2006",
  title: "机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）",
  unit: "国家档案局",
  regime: "administrative",
  force: "framework",
  inForceFrom: "2006-12-18",
  entries: [
    permanent("7.1", "本机关制定的法规政策性文件材料", ["制度", "规定", "办法", "条例", "政策"], "own"),
    permanent(
      "7.2",
      "本机关召开重要会议、举办重大活动等形成的主要文件材料",
      ["重要会议", "重大活动", "代表大会", "全委会"],
      "own",
    ),
    permanent("7.3", "本机关职能活动中形成的重要业务文件材料", ["重要业务"], "own"),
    permanent(
      "7.4",
      "本机关关于重要问题的请示与上级机关的批复、批示，重要的报告、总结、综合统计报表等",
      ["重要问题", "重要报告", "年度总结", "综合统计"],
      "own",
    ),
    permanent(
      "7.5",
      "本机关机构演变、人事任免等文件材料",
      ["机构设置", "机构编制", "人事任免", "任职", "免职", "任命"],
      "own",
    ),
    permanent(
      "7.6",
      "本机关房屋买卖、土地征用，重要的合同协议、资产登记等凭证性文件材料",
      ["征用", "房屋买卖", "资产登记", "重要合同"],
      "own",
    ),
    permanent("7.7", "上级机关制发的属于本机关主管业务的重要文件材料", ["主管业务"], "superior", "important"),
    permanent(
      "7.8",
      "同级机关、下级机关关于重要业务问题的来函、请示与本机关的复函、批复等文件材料",
      ["来函", "复函", "批复"],
      CORRESPONDENTS,
      "important",
    ),
    term("8.1", "本机关职能活动中形成的一般性业务文件材料", ["业务工作"], "own"),
    term("8.2", "本机关召开会议、举办活动等形成的一般性文件材料", ["会议通知", "会议纪要", "活动方案"], "own"),
    term("8.3", "本机关人事管理工作形成的一般性文件材料", ["考核", "培训", "工资"], "own"),
    term("8.4", "本机关一般性事务管理文件材料", ["值班", "后勤", "办公用品"], "own"),
    term(
      "8.5",
      "本机关关于一般性问题的请示与上级机关的批复、批示，一般性工作报告、总结、统计报表等",
      ["请示", "报告", "总结", "统计报表"],
      "own",
    ),
    term("8.6", "上级机关制发的属于本机关主管业务的一般性文件材料", ["主管业务"], "superior"),
    term(
      "8.7",
      "上级机关和同级机关制发的非本机关主管业务但要贯彻执行的文件材料",
      ["贯彻执行", "通知"],
      ["superior", "peer"],
    ),
    term(
      "8.8",
      "同级机关、下级机关关于一般性业务问题的来函、请示与本机关的复函、批复等文件材料",
      ["来函", "复函", "批复"],
      CORRESPONDENTS,
    ),
    term(
      "8.9",
      "下级机关报送的年度或年度以上计划、总结、统计、重要专题报告等文件材料",
      ["计划", "总结", "统计", "专题报告"],
      "subordinate",
    ),
  ],
  exclusions: [
    excluded(
      "4.1",
      "上级机关的文件材料中，普发性不需本机关办理的，任免、奖惩非本机关工作人员的，供工作参考的抄件等",
      ["普发", "供参考", "抄件"],
      "superior",
    ),
    excluded(
      "4.2",
      "本机关文件材料中的重份文件，无查考利用价值的事务性、临时性文件，一般性文件的历次修改稿、各次校对稿，无特殊保存价值的信封，机关内部互相抄送的文件材料，本机关负责人兼任外单位职务形成的文件材料，有关工作参考的文件材料",
      ["重份", "修改稿", "校对稿", "信封", "内部抄送"],
      "own",
    ),
    excluded("4.3", "同级机关的文件材料中，不需贯彻执行的，不需办理的抄送文件材料", ["抄送"], "peer"),
    excluded(
      "4.4",
      "下级机关的文件材料中，供参阅的简报、情况反映，抄报或越级抄报的文件材料",
      ["简报", "情况反映", "抄报"],
      "subordinate",
    ),
  ],
});

function permanent(
  code: string,
  description: string,
  keywords: readonly string[],
  sourceRole: SourceRole | readonly SourceRole[],
  importance?: string,
): ScheduleEntry {
  return {
    ...base(code, description, keywords, sourceRole, importance),
    retentionPeriod: "permanent",
    citation: FILED,
  };
}

function term(
  code: string,
  description: string,
  keywords: readonly string[],
  sourceRole: SourceRole | readonly SourceRole[],
): ScheduleEntry {
  return {
    ...base(code, description, keywords, sourceRole, "ordinary"),
    choices: ["30-years", "10-years"],
    citation: TERM,
  };
}

function excluded(
  code: string,
  description: string,
  keywords: readonly string[],
  sourceRole: SourceRole,
): ScheduleExclusion {
  return { code, description, keywords, sourceRole, citation: NOT_FILED };
}

function base(
  code: string,
  description: string,
  keywords: readonly string[],
  sourceRole: SourceRole | readonly SourceRole[],
  importance: string | undefined,
) {
  return {
    code,
    category: "WS",
    description,
    keywords,
    sourceRole,
    ...(importance === undefined ? {} : { importance }),
  };
}
