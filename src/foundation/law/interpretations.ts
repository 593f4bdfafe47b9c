import type { Title } from "../findings/index.js";
import type { Confidence } from "./instrument.js";
import { ruleTable } from "./rule-table.js";

/** One way to read a question that the texts leave open. */
export interface InterpretationChoice {
  /** The value that a rules value carries, such as `day-after`. */
  readonly value: string;
  /** What choosing it means. */
  readonly title: Title;
}

/** A question that the texts leave open, the ways in which it is read, and the one lantai takes unless a county says otherwise. */
export interface Interpretation {
  /** Its key, which a rules value has as a property. */
  readonly id: string;
  /** The question. */
  readonly question: Title;
  /** The readings; the first is the default. Where a reading is a day, a county may name any other. */
  readonly choices: readonly [InterpretationChoice, ...InterpretationChoice[]];
  /** What the default rests on. */
  readonly ground: Title;
  /** How well that ground is supported. */
  readonly confidence: Confidence;
}

/** The open questions behind lantai's rules. An answer lists in `assumed` the ones it rests on. */
export const INTERPRETATIONS: readonly Interpretation[] = Object.freeze([
  question({
    id: "counting",
    question: {
      "zh-CN": "“自形成之日起满N年”何日届满？",
      en: 'On which day is "N years from the day of formation" complete?',
    },
    choices: [
      choice("day-after", "对应日的次日（首日不计入）", "the day after the anniversary (the first day is not counted)"),
      choice("anniversary", "对应日当日", "the anniversary itself"),
      choice("year-batch", "形成年度之后第N+1年的1月1日，按年成批", "1 January of year Y+N+1, a whole year at a time"),
    ],
    ground: {
      "zh-CN": "类推民法典第二百条至第二百零四条；档案法未作规定",
      en: "by analogy with articles 200–204 of the Civil Code; the Archives Law is silent",
    },
    confidence: "seen",
  }),
  question({
    id: "incompleteDate",
    question: {
      "zh-CN": "日期只有年、月时按哪一天计算？",
      en: "Which day is taken when a date gives only a year or a month?",
    },
    choices: [
      choice("latest", "可能的最晚一日（绝不过早开放）", "the latest possible day, so that nothing opens too early"),
      choice("earliest", "可能的最早一日", "the earliest possible day"),
      choice("reject", "不计算，列为待核", "none: the record is listed as undetermined"),
    ],
    ground: { "zh-CN": "从严；规范未作规定", en: "the careful reading; no text decides it" },
    confidence: "practised",
  }),
  question({
    id: "volumeFormationDate",
    question: {
      "zh-CN": "案卷（起止日期）的形成日期是哪一天？",
      en: "Which day is the day of formation of a volume with a range of dates?",
    },
    choices: [
      choice("latest", "卷内最晚日期", "the latest date in it"),
      choice("earliest", "卷内最早日期", "the earliest date in it"),
      choice(
        "each-item",
        "不按卷计算，逐件判断（仅用于开放审核）",
        "none: each item is judged on its own (open appraisal only)",
      ),
    ],
    ground: { "zh-CN": "从严；规范未作规定", en: "the careful reading; no text decides it" },
    confidence: "practised",
  }),
  question({
    id: "undatedRecord",
    question: {
      "zh-CN": "没有形成日期、只有归档年度的档案，如何判断是否到期？",
      en: "How is a record judged that has a filing year and no date?",
    },
    choices: [
      choice("filing-year", "以归档年度年底为形成日期的上限", "it was formed by the end of its filing year"),
      choice("undetermined", "不判断，列为待核", "it is not: the record is listed as undetermined"),
    ],
    ground: {
      "zh-CN": "整理惯例：形成年度无法查考的，归入归档年度并附说明",
      en: "arrangement practice: where the year of formation is not known, the filing year is taken, with a note",
    },
    confidence: "recalled",
  }),
  question({
    id: "deferralOverlap",
    question: {
      "zh-CN": "2022年8月1日至2024年2月29日决定的延期开放，须经哪一级档案主管部门？",
      en: "Which authority does a deferral need that was decided from 2022-08-01 to 2024-02-29?",
    },
    choices: [
      choice("later-text", "同级审核（按档案开放办法）", "review by the same level, as the opening measures say"),
      choice(
        "both-texts",
        "同级审核，并经上一级批准（实施办法尚未废止）",
        "that review and approval one level up, since the measures of 1999 were not yet repealed",
      ),
    ],
    ground: {
      "zh-CN": "档案开放办法第十五条自2022年8月1日起施行；实施办法第十九条至2024年3月1日废止",
      en: "the opening measures, art. 15, hold from 2022-08-01; the measures of 1999, art. 19, were repealed on 2024-03-01",
    },
    confidence: "seen",
  }),
  question({
    id: "retentionStart",
    question: {
      "zh-CN": "文书档案保管期限自何时起算？",
      en: "From which day does the retention period of administrative records run?",
    },
    choices: [
      choice("year-end", "形成年度次年的1月1日", "1 January after the year of formation"),
      choice("exact-day", "形成之日", "the day of formation"),
      choice("filing-day", "归档之日", "the day of filing"),
    ],
    ground: {
      "zh-CN": "业务手册的通行做法；未见法规条文规定起算日",
      en: "common practice in handbooks; no instrument seen fixes the day",
    },
    confidence: "practised",
  }),
  question({
    id: "termEndingAtReset",
    question: {
      "zh-CN": "会计档案的原保管期限以2015年12月31日为最后一日的，2016年1月1日新办法施行时是否已经到期？",
      en: "Was an accounting term over when the new measures came into force on 2016-01-01, whose last day is 2015-12-31?",
    },
    choices: [
      choice(
        "running",
        "尚未到期：次日才可以鉴定，按新办法重新确定保管期限",
        "it was not: the first day on which it may be appraised is of the new measures, which set it anew",
      ),
      choice("over", "已经到期：保管期限至2015年底届满", "it was: its term was complete at the end of 2015"),
    ],
    ground: {
      "zh-CN": "从严（不早销毁）：期限届满之日按次日计；财会〔2016〕3号所称2015年12月31日前到期，两种理解均通",
      en: "the careful reading, by which nothing is destroyed early: a term is over on the day after its last; the transition of 2016 speaks of terms over by 2015-12-31, which can be read either way",
    },
    confidence: "recalled",
  }),
  question({
    id: "matchPolicy",
    question: {
      "zh-CN": "保管期限表中有几条都适用时采用哪一条？",
      en: "Which entry of a retention schedule is taken when several speak?",
    },
    choices: [
      choice("order", "表中在前的一条", "the first in the schedule"),
      choice("longest", "保管期限最长的一条", "the one that keeps longest"),
      choice("strictest", "限定最多的一条", "the one that asks most of the document"),
    ],
    ground: {
      "zh-CN": "未见规定；由人划定，其余各条一并列出",
      en: "no text decides it; a person does, and the other entries are shown",
    },
    confidence: "practised",
  }),
  question({
    id: "unmarkedSecrecyPeriod",
    question: {
      "zh-CN": "只标密级、未标保密期限的，保密期限如何计算？",
      en: "How long is a record secret that is marked with a level and no period?",
    },
    choices: [
      choice(
        "statutory-maximum",
        "1991年1月1日以后形成的，按该密级的法定最长期限；此前形成的不作判断",
        "formed from 1991-01-01: the statutory maximum of its level; formed before: nothing is decided",
      ),
      choice("undetermined", "不判断，列为待核", "it is not said: the record is listed as undetermined"),
    ],
    ground: {
      "zh-CN": "保守国家秘密法所定的是最长期限；1991年以前形成而未标期限的另有规定，须向原定密单位核实",
      en: "the secrecy law fixes the maximum; secrets from before 1991 without a period are under rules of their own, to be asked of the classifier",
    },
    confidence: "recalled",
  }),
  question({
    id: "earliestDeclassificationDay",
    question: {
      "zh-CN": "密级标志上写明的解密时间，自哪一天起才照读？",
      en: "From which day on is a written time of declassification read as one?",
    },
    choices: [
      choice(
        "1949-10-01",
        "中华人民共和国成立之日；更早的视为笔误，标志列为待核",
        "from the founding of the People's Republic; an earlier one is a slip of the pen, and its mark unreadable",
      ),
      choice(
        "0001-01-01",
        "一律照读（也可另定一日，如根据地档案）",
        "every one as it stands; a county may name a day of its own, such as for records of the base areas",
      ),
    ],
    ground: {
      "zh-CN": "从严；规范未作规定，所见均为中华人民共和国的国家秘密",
      en: "the careful reading; no text decides it, and the texts are about the secrets of the People's Republic",
    },
    confidence: "recalled",
  }),
  question({
    id: "transferOverdue",
    question: {
      "zh-CN": "移交期限届满后何时起算逾期？",
      en: "From which day is a record overdue whose transfer is due?",
    },
    choices: [
      choice("at-once", "届满之日的次日", "the day after it is due"),
      choice("after-year", "届满当年年底之后", "1 January after the year in which it is due"),
    ],
    ground: {
      "zh-CN": "条文为“满……年即……移交”；按年度移交计划的县可选后者",
      en: 'the text says "as soon as"; a county that transfers by yearly plan may choose the other',
    },
    confidence: "seen",
  }),
  question({
    id: "forecastPace",
    question: {
      "zh-CN": "预测完成日期按多长的时段取进度？",
      en: "Over how long a time is the pace of a forecast taken?",
    },
    choices: [
      choice("four-weeks", "每二十个工作日为一段", "stretches of twenty working days"),
      choice("week", "每五个工作日为一段", "stretches of five working days"),
    ],
    ground: { "zh-CN": "法规与标准均无规定", en: "no text decides it" },
    confidence: "practised",
  }),
  question({
    id: "unruledSuccession",
    question: {
      "zh-CN": "2024年3月1日前，撤销、合并单位的档案由谁负责？",
      en: "Who answers for the records of a unit that has ended, before 2024-03-01?",
    },
    choices: [
      choice("undetermined", "不判断，由档案馆商定", "it is not said: the archives has to settle it"),
      choice(
        "as-ruled-later",
        "承接其职能的单位；没有的由档案馆单独负责",
        "who continues its functions, or else the archives alone",
      ),
    ],
    ground: {
      "zh-CN": "档案法第三十条只规定形成单位或者移交单位；实施条例第三十条自2024年3月1日起施行",
      en: "the Archives Law, art. 30, names only the forming or transferring unit; the regulations, art. 30, hold from 2024-03-01",
    },
    confidence: "seen",
  }),
  question({
    id: "partsMetSince",
    question: {
      "zh-CN": "分设后的各单位先后并入同一单位的，该单位自何日起为承接单位？",
      en: "Since which day does the unit answer to which the parts of a split unit came on different days?",
    },
    choices: [
      choice("last", "最后一部分并入之日", "the day on which the last of them came"),
      choice("first", "第一部分并入之日", "the day on which the first of them came"),
    ],
    ground: {
      "zh-CN": "最后一部分并入前职能仍分属几个单位；规范未作规定",
      en: "until the last has come the functions lie with several units; no text decides it",
    },
    confidence: "recalled",
  }),
  question({
    id: "restrictedOpenRecord",
    question: {
      "zh-CN": "档案已经开放，而移交、捐献、寄存者提出限制利用的意见，他人如何利用？",
      en: "How do others use an open record whose donor has put forward a restriction on its use?",
    },
    choices: [
      choice("as-unopened", "比照未开放档案，须经同意", "as an unopened one, with the consents that it takes"),
      choice(
        "as-open",
        "按已开放档案，凭合法证明；意见一并告知",
        "as an open one, with lawful proof; the restriction is told",
      ),
    ],
    ground: {
      "zh-CN": "从严；档案法第三十一条规定可以对不宜开放的部分提出限制利用的意见，未规定对已开放的档案效力如何",
      en: "the careful reading; the Archives Law, art. 31, lets donors propose restrictions on parts unsuitable for opening, and is silent on a record that is open",
    },
    confidence: "seen",
  }),
]);

/**
 * The interpretation with a key.
 *
 * @param id - an {@link Interpretation.id}
 * @returns the row, or undefined when there is none
 * @example
 * ```ts
 * interpretationById("counting")?.choices[0].value; // => "day-after"
 * ```
 */
export function interpretationById(id: string): Interpretation | undefined {
  return INTERPRETATIONS.find((interpretation) => interpretation.id === id);
}

function question(interpretation: Interpretation): Interpretation {
  return ruleTable(interpretation);
}

function choice(value: string, zh: string, en: string): InterpretationChoice {
  return { value, title: { "zh-CN": zh, en } };
}
